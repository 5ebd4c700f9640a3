package org.scriptling.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/**
 * A function or class replaced by another of the same name in the same list of statements, without a use that could see the
 * first one. Decorated definitions are left out: their decorators may have kept them.
 */
final class RedefinitionRule extends LintRule {

    private record Definition(String name, Span nameSpan, Span span, boolean decorated) {

        static Definition of(Statement statement) {
            return switch (statement) {
                case Statement.FunctionDefinition node -> new Definition(node.name(), node.nameSpan(), node.span(), !node.decorators().isEmpty());
                case Statement.ClassDefinition node -> new Definition(node.name(), node.nameSpan(), node.span(), !node.decorators().isEmpty());
                default -> null;
            };
        }
    }

    private LintContext context;
    private final Map<Integer, Block> definingBlocks = new HashMap<>();

    RedefinitionRule() {
        super("lint/redefinition", Diagnostic.Severity.WARNING);
    }

    @Override
    void check(LintContext lintContext) {
        context = lintContext;
        indexDefinitions(lintContext.module());
        visitAll(lintContext.tree().body());
    }

    /** Finds the block of a definition by the offset of its name. */
    private void indexDefinitions(Block block) {
        for (Symbol symbol : block.symbols().values()) {
            for (Symbol.Binding binding : symbol.bindings()) {
                if (binding.form() == Symbol.BindingForm.FUNCTION || binding.form() == Symbol.BindingForm.CLASS) {
                    definingBlocks.put(binding.span().offset(), block);
                }
            }
        }
        block.children().forEach(this::indexDefinitions);
    }

    @Override
    void visitAll(List<Statement> statements) {
        var earlier = new HashMap<String, Definition>();
        for (Statement statement : statements) {
            Definition definition = Definition.of(statement);
            if (definition != null) {
                Definition replaced = earlier.put(definition.name(), definition);
                if (replaced != null && !replaced.decorated() && !definition.name().equals("_") && !mayBeUsed(replaced, definition)) {
                    report(definition.nameSpan(), "redefinition of unused '" + definition.name() + "'");
                }
            }
            visit(statement);
        }
    }

    private boolean mayBeUsed(Definition replaced, Definition by) {
        Block block = definingBlocks.get(replaced.nameSpan().offset());
        if (block == null) {
            return true;
        }
        String name = block.scope().mangle(by.name());
        Symbol symbol = block.symbols().get(name);
        // Without a variable of this block, as behind "global", nothing is known about its uses.
        return !symbol.isOwnBinding() || context.uses().of(block, name).stream().anyMatch(
                        use -> use.offset() < by.nameSpan().offset() && !contains(replaced.span(), use)) ||
                        symbol.bindings().stream().anyMatch(binding -> binding.form() == Symbol.BindingForm.DELETE);
    }

    private static boolean contains(Span outer, Span inner) {
        return inner.offset() >= outer.offset() && inner.end() <= outer.end();
    }

    @Override
    void visit(Expression expression) {
        // Expressions define nothing.
    }
}
