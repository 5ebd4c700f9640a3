package org.scriptling.analysis;

import org.scriptling.syntax.Diagnostic;

/**
 * A local variable that gets values by plain assignment or {@code except ... as}, and is never read. Names that begin with an
 * underscore are meant to be unused.
 */
final class UnusedVariableRule extends LintRule {

    UnusedVariableRule() {
        super("lint/unused-variable", Diagnostic.Severity.INFO);
    }

    @Override
    void check(LintContext context) {
        check(context, context.module());
    }

    private void check(LintContext context, Block block) {
        if (block.kind() == Scope.Kind.FUNCTION && !block.scope().usesLocalsCall()) {
            block.symbols().forEach((name, symbol) -> {
                if (symbol.isOwnBinding() && !name.startsWith("_") && symbol.bindings().stream().allMatch(UnusedVariableRule::isPlain) &&
                                !context.uses().isUsed(block, name)) {
                    report(symbol.bindings().getFirst().span(), "local variable '" + name + "' is assigned to but never used");
                }
            });
        }
        block.children().forEach(child -> check(context, child));
    }

    private static boolean isPlain(Symbol.Binding binding) {
        return binding.form() == Symbol.BindingForm.ASSIGNMENT || binding.form() == Symbol.BindingForm.EXCEPTION;
    }
}
