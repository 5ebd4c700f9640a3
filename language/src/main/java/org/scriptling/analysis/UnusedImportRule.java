package org.scriptling.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Alias;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Statement;

/**
 * An imported name that is never read. Silent in {@code __init__.py}, for names in {@code __all__}, for imports that only try
 * whether a module is there ({@code try: import m ... except ImportError}), for {@code import m as m}, and for names such as
 * {@code __doc__}.
 */
final class UnusedImportRule extends LintRule {

    private static final Pattern WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Imports that are there on purpose. */
    private final Set<Span> exempt = new HashSet<>();
    /** Names that occur in annotations given as text, and in {@code __all__}. */
    private final Set<String> mentioned = new HashSet<>();
    private boolean exportsUnknownNames;
    private boolean insideImportTest;
    private boolean insideAnnotation;

    UnusedImportRule() {
        super("lint/unused-import", Diagnostic.Severity.WARNING);
    }

    @Override
    void check(LintContext context) {
        if (!context.isPackageInitialiser()) {
            visitAll(context.tree().body());
            check(context, context.module());
        }
    }

    private void check(LintContext context, Block block) {
        if (block.kind() != Scope.Kind.CLASS && !(block.kind() == Scope.Kind.MODULE && exportsUnknownNames) && !block.scope().usesLocalsCall()) {
            block.symbols().forEach((name, symbol) -> {
                if (symbol.isOwnBinding() && !mentioned.contains(name) && !context.uses().isUsed(block, name)) {
                    for (Symbol.Binding binding : symbol.bindings()) {
                        if (binding.form() == Symbol.BindingForm.IMPORT && !exempt.contains(binding.span())) {
                            report(binding.span(), "'" + name + "' imported but unused");
                        }
                    }
                }
            });
        }
        block.children().forEach(child -> check(context, child));
    }

    @Override
    void visit(Statement statement) {
        switch (statement) {
            case Statement.Import node -> node.modules().forEach(this::noteAlias);
            case Statement.ImportFrom node -> {
                if (node.level() == 0 && node.module().equals("__future__")) {
                    node.names().forEach(alias -> exempt.add(alias.span()));
                }
                node.names().forEach(this::noteAlias);
            }
            case Statement.Try node when node.handlers().stream().anyMatch(handler -> catchesImportErrors(handler.type())) -> {
                boolean outer = insideImportTest;
                insideImportTest = true;
                visitAll(node.body());
                insideImportTest = outer;
                node.handlers().forEach(this::visitHandler);
                visitAll(node.alternative());
                visitAll(node.finalizer());
            }
            case Statement.Assign node -> {
                if (node.targets().stream().anyMatch(UnusedImportRule::isExportList)) {
                    noteExports(node.value());
                }
                visitChildren(node);
            }
            case Statement.AugmentedAssign node -> {
                if (isExportList(node.target())) {
                    noteExports(node.value());
                }
                visitChildren(node);
            }
            case Statement.AnnotatedAssign node -> {
                if (isExportList(node.target()) && node.value() != null) {
                    noteExports(node.value());
                }
                visitAnnotation(node.annotation());
                visitOptional(node.value());
            }
            case Statement.FunctionDefinition node -> {
                for (Parameters.Parameter parameter : node.parameters().list()) {
                    visitAnnotation(parameter.annotation());
                }
                visitAnnotation(node.returns());
                visitChildren(node);
            }
            default -> visitChildren(statement);
        }
    }

    private void noteAlias(Alias alias) {
        String name = boundName(alias);
        boolean moduleAttribute = name.startsWith("__") && name.endsWith("__");
        if (insideImportTest || moduleAttribute || name.equals("_") || alias.name().equals(alias.asName())) {
            exempt.add(alias.span());
        }
    }

    private static boolean catchesImportErrors(Expression type) {
        return switch (type) {
            case null -> true;
            case Expression.Name name -> Set.of("ImportError", "ModuleNotFoundError", "Exception").contains(name.identifier());
            case Expression.TupleDisplay tuple -> tuple.elements().stream().anyMatch(UnusedImportRule::catchesImportErrors);
            default -> false;
        };
    }

    private static boolean isExportList(Expression target) {
        return target instanceof Expression.Name name && name.identifier().equals("__all__");
    }

    private void noteExports(Expression value) {
        List<Expression> elements = switch (value) {
            case Expression.ListDisplay list -> list.elements();
            case Expression.TupleDisplay tuple -> tuple.elements();
            default -> null;
        };
        if (elements == null) {
            exportsUnknownNames = true;
            return;
        }
        for (Expression element : elements) {
            if (element instanceof Expression.StringLiteral text) {
                mentioned.add(text.value());
            } else {
                exportsUnknownNames = true;
            }
        }
    }

    private void visitAnnotation(Expression annotation) {
        boolean outer = insideAnnotation;
        insideAnnotation = true;
        visitOptional(annotation);
        insideAnnotation = outer;
    }

    @Override
    void visit(Expression expression) {
        switch (expression) {
            case Expression.StringLiteral text when insideAnnotation -> mentioned.addAll(List.of(WORD.split(text.value())));
            // __all__.append(...) and the like
            case Expression.Attribute attribute when isExportList(attribute.object()) -> exportsUnknownNames = true;
            default -> visitChildren(expression);
        }
    }
}
