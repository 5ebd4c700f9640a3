package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;

/**
 * One check of {@link Linter}. A rule object serves for one text. Rules look at texts without errors only, and are meant to
 * be silent when in doubt.
 */
abstract class LintRule extends TreeVisitor {

    private final String code;
    private final Diagnostic.Severity severity;
    private final List<Diagnostic> findings = new ArrayList<>();

    LintRule(String code, Diagnostic.Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The stable code of the findings, such as {@code lint/unused-import}. */
    final String code() {
        return code;
    }

    /** Applies the rule. */
    final List<Diagnostic> apply(LintContext context) {
        check(context);
        return findings;
    }

    /** Looks for findings; walks over the whole tree unless overridden. */
    void check(LintContext context) {
        visitAll(context.tree().body());
    }

    final void report(Span span, String message) {
        findings.add(new Diagnostic(code, severity, Diagnostic.Kind.SYNTAX, message, span, List.of(), null));
    }
}
