package org.scriptling.runtime.error;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

/** Makes the carrier of a SyntaxError: its location is a place in a source, not a node of a running program. */
public final class SyntaxErrorException {

    private SyntaxErrorException() {
    }

    /** @param rendered all errors of the source, as the command line shows them */
    public static ScriptException create(ExceptionObject exception, SourceSection section, String rendered) {
        exception.setRenderedSyntaxErrors(rendered);
        return new ScriptException(exception, new LocationNode(section));
    }

    /** Stands for a place in a source. */
    private static final class LocationNode extends Node {
        private final SourceSection section;

        LocationNode(SourceSection section) {
            this.section = section;
        }

        @Override
        public SourceSection getSourceSection() {
            return section;
        }

        @Override
        public SourceSection getEncapsulatingSourceSection() {
            return section;
        }
    }
}
