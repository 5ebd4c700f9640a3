package org.scriptling.translate;

import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.analysis.ScopeAnalysis;
import org.scriptling.analysis.ScopeResult;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.ParseResult;
import org.scriptling.syntax.Parser;

/** A source on its way to nodes: parsed, analysed, its module body translated. Function bodies follow when they are called first. */
public final class SourceTranslation {

    private final RootCallTarget moduleTarget;

    private SourceTranslation(RootCallTarget moduleTarget) {
        this.moduleTarget = moduleTarget;
    }

    /**
     * Translates a source whose globals are those of a module.
     *
     * @param hasResult whether running it gives the value of its last statement when that is an expression
     * @throws org.scriptling.runtime.error.ScriptException SyntaxError with all errors of the source
     */
    @TruffleBoundary
    public static SourceTranslation of(ScriptlingLanguage language, Source source, ScriptModule module, boolean hasResult) {
        ParseResult parsed = Parser.parse(source.getCharacters().toString());
        if (!parsed.isValid()) {
            throw SyntaxErrors.create(source, parsed.diagnostics());
        }
        ScopeResult scopes = ScopeAnalysis.analyse(parsed.tree());
        List<Diagnostic> errors = scopes.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw SyntaxErrors.create(source, errors);
        }
        return new SourceTranslation(new ModuleTranslator(language, source, module, scopes).translate(parsed.tree(), hasResult));
    }

    /** Runs the module body; no arguments. */
    public RootCallTarget moduleTarget() {
        return moduleTarget;
    }
}
