package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.operations.Attributes;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.error.SyntaxErrorException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.DiagnosticRenderer;
import org.scriptling.syntax.LineMap;
import org.scriptling.syntax.Span;

/** Turns the errors of the front end into a guest SyntaxError. */
final class SyntaxErrors {

    private SyntaxErrors() {
    }

    static ScriptException create(Source source, List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.getFirst();
        ScriptClass type = switch (first.kind()) {
            case SYNTAX -> ExceptionClasses.SYNTAX_ERROR;
            case INDENTATION -> ExceptionClasses.INDENTATION_ERROR;
            case TAB -> ExceptionClasses.TAB_ERROR;
        };
        String text = source.getCharacters().toString();
        LineMap lines = new LineMap(text);
        ExceptionObject exception = new ExceptionObject(type.instanceShape(), new ScriptTuple(Strings.of(first.message())));
        long line = lines.line(first.span().offset());
        Attributes.putOwn(exception, "msg", Strings.of(first.message()));
        Attributes.putOwn(exception, "filename", Strings.of(source.getName()));
        Attributes.putOwn(exception, "lineno", line);
        Attributes.putOwn(exception, "offset", (long) lines.column(first.span().offset()));
        Attributes.putOwn(exception, "text", Strings.of(lines.lineText((int) line)));
        List<String> rendered = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            rendered.add(DiagnosticRenderer.render(diagnostic, source.getName(), lines).stripTrailing());
        }
        int offset = Math.min(first.span().offset(), text.length());
        SourceSection section = source.createSection(offset, Math.min(first.span().length(), text.length() - offset));
        return SyntaxErrorException.create(exception, section, String.join("\n", rendered));
    }

    /** A construct that is correct Python but that this implementation refuses. */
    static ScriptException unsupported(Source source, Span span, String message) {
        return create(source, List.of(Diagnostic.error("syntax/unsupported", message, span)));
    }
}
