package org.scriptling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.ParseResult;
import org.scriptling.syntax.Parser;

/** A parsed and analysed text, with short ways to its scopes. */
record Analysed(String text, ParseResult parsed, ScopeResult result) {

    /** Analyses a text that must have no syntax errors. */
    static Analysed of(String text) {
        ParseResult parsed = Parser.parse(text);
        assertEquals(List.of(), parsed.diagnostics(), text);
        return new Analysed(text, parsed, ScopeAnalysis.analyse(parsed.tree()));
    }

    /** Analyses a text that must have no errors at all. */
    static Analysed valid(String text) {
        Analysed analysed = of(text);
        assertEquals(List.of(), analysed.messages(), text);
        return analysed;
    }

    List<String> messages() {
        return result.diagnostics().stream().map(Diagnostic::message).toList();
    }

    /** The scope reached from the module through scopes of the given names, each the first of its name. */
    Scope scope(String... path) {
        Block block = result.moduleBlock();
        for (String name : path) {
            block = block.children().stream().filter(child -> child.scope().name().equals(name)).findFirst().orElseThrow();
        }
        return block.scope();
    }
}
