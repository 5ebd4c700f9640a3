package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.ParseResult;

/**
 * Checks a program without running it (cli.md section 5): syntax errors, the errors of {@link ScopeAnalysis}, and findings of
 * the rules in {@link LintRules}. Rules are applied to texts without errors only, because errors make their findings doubtful.
 */
public final class Linter {

    private final Set<String> builtins;

    /**
     * Creates a linter.
     *
     * @param builtins names that every program can use without binding them
     */
    public Linter(Set<String> builtins) {
        this.builtins = Set.copyOf(builtins);
    }

    /** Checks a text that does not come from a file. */
    public List<Diagnostic> lint(ParseResult parsed) {
        return lint(parsed, "");
    }

    /**
     * Checks the text of a file.
     *
     * @param fileName its name, which tells initialisers of packages from other modules
     * @return the findings in source order
     */
    public List<Diagnostic> lint(ParseResult parsed, String fileName) {
        var findings = new ArrayList<>(parsed.diagnostics());
        if (parsed.isValid()) {
            ScopeResult scopes = ScopeAnalysis.analyse(parsed.tree());
            findings.addAll(scopes.diagnostics());
            if (scopes.diagnostics().isEmpty()) {
                Block module = scopes.moduleBlock();
                var context = new LintContext(parsed.tree(), module, new NameUses(module), fileName, builtins);
                LintRules.create().forEach(rule -> findings.addAll(rule.apply(context)));
            }
        }
        findings.sort(Linter::compare);
        return List.copyOf(findings);
    }

    /** Compares by place, then by code. */
    private static int compare(Diagnostic first, Diagnostic second) {
        int places = Diagnostic.comparePlaces(first, second);
        return places != 0 ? places : first.code().compareTo(second.code());
    }
}
