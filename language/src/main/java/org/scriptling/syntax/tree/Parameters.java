package org.scriptling.syntax.tree;

import java.util.List;

import org.scriptling.syntax.Span;

/**
 * The parameter list of a function or lambda, in source order.
 *
 * @param list all parameters; kinds appear in the order of {@link Kind}
 */
public record Parameters(List<Parameter> list, Span span) {

    /** How a parameter takes its argument. */
    public enum Kind {
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD
    }

    /**
     * One parameter.
     *
     * @param defaultValue default expression or {@code null}
     * @param annotation annotation expression or {@code null}
     */
    public record Parameter(String name, Kind kind, Expression defaultValue, Expression annotation, Span span) {
    }

    public Parameters {
        list = List.copyOf(list);
    }
}
