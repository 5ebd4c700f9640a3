package org.scriptling.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Statement;

/**
 * A name that nothing binds: neither the function, nor the functions around it, nor the module, nor the builtins. Silent in
 * modules that take over all names of another module or write their globals as a dict.
 */
final class UndefinedNameRule extends LintRule {

    private static final Set<String> MODULE_ATTRIBUTES = Set.of("__name__", "__file__", "__doc__", "__package__", "__path__", "__spec__",
                    "__loader__", "__builtins__", "__annotations__", "__debug__");
    private static final Set<String> CLASS_ATTRIBUTES = Set.of("__module__", "__qualname__", "__annotations__");
    /** Builtins that give a program its variables as a dict. */
    private static final Set<String> NAMESPACE_FUNCTIONS = Set.of("globals", "exec", "eval");

    /** Names at these places need not be bound. */
    private final Set<Span> exempt = new HashSet<>();
    private boolean importsStar;
    private boolean annotationsAreText;
    private int exemptDepth;
    private boolean insideFunction;

    UndefinedNameRule() {
        super("lint/undefined-name", Diagnostic.Severity.WARNING);
    }

    @Override
    void check(LintContext context) {
        visitAll(context.tree().body());
        Set<String> known = new HashSet<>(context.builtins());
        known.addAll(MODULE_ATTRIBUTES);
        collectGlobals(context.module(), known);
        if (!importsStar && !writesNamespace(context.module())) {
            check(context.module(), known);
        }
    }

    private static void collectGlobals(Block block, Set<String> known) {
        for (Map.Entry<String, Symbol> entry : block.symbols().entrySet()) {
            Symbol symbol = entry.getValue();
            if (block.kind() == Scope.Kind.MODULE ? symbol.isBound() : symbol.globalDeclaration() != null && symbol.isBound()) {
                known.add(entry.getKey());
            }
        }
        block.children().forEach(child -> collectGlobals(child, known));
    }

    private static boolean writesNamespace(Block block) {
        boolean here = block.symbols().entrySet().stream().anyMatch(entry -> NAMESPACE_FUNCTIONS.contains(entry.getKey()) && entry.getValue().isRead());
        return here || block.kind() == Scope.Kind.MODULE && block.scope().usesLocalsCall() && callsLocals(block) ||
                        block.children().stream().anyMatch(UndefinedNameRule::writesNamespace);
    }

    private static boolean callsLocals(Block module) {
        return module.symbols().containsKey("locals") || module.symbols().containsKey("vars");
    }

    private void check(Block block, Set<String> known) {
        block.symbols().forEach((name, symbol) -> {
            boolean global = switch (block.scope().location(name)) {
                case GLOBAL -> true;
                case CLASS_NAME -> !symbol.isOwnBinding() && !CLASS_ATTRIBUTES.contains(name);
                case LOCAL, CELL, FREE, CLASS_NAME_OR_FREE -> false;
            };
            // A name of a class body that generic definitions read is recorded there as well; one report is enough.
            boolean reportedByParent = block.kind() == Scope.Kind.TYPE_PARAMETERS && block.parent().kind() == Scope.Kind.CLASS;
            if (global && !reportedByParent && !known.contains(name) && !name.equals(Scope.CLASS_CELL)) {
                for (Span span : symbol.reads()) {
                    if (!exempt.contains(span)) {
                        report(span, "undefined name '" + name + "'");
                    }
                }
            }
        });
        block.children().forEach(child -> check(child, known));
    }

    @Override
    void visit(Statement statement) {
        switch (statement) {
            case Statement.ImportFrom node -> {
                importsStar |= node.star();
                annotationsAreText |= node.level() == 0 && node.module().equals("__future__") &&
                                node.names().stream().anyMatch(alias -> alias.name().equals("annotations"));
            }
            case Statement.Try node when node.handlers().stream().anyMatch(handler -> catchesNameErrors(handler.type())) -> {
                exemptDepth++;
                visitAll(node.body());
                exemptDepth--;
                node.handlers().forEach(this::visitHandler);
                visitAll(node.alternative());
                visitAll(node.finalizer());
            }
            case Statement.FunctionDefinition node -> {
                visitExpressions(node.decorators());
                visitDefaults(node.parameters());
                for (Parameters.Parameter parameter : node.parameters().list()) {
                    visitAnnotation(parameter.annotation(), !annotationsAreText);
                }
                visitAnnotation(node.returns(), !annotationsAreText);
                visitBody(node.body(), true);
            }
            case Statement.ClassDefinition node -> {
                visitExpressions(node.decorators());
                visitArguments(node.arguments());
                visitBody(node.body(), false);
            }
            case Statement.AnnotatedAssign node -> {
                visitAnnotation(node.annotation(), !annotationsAreText && !insideFunction);
                visitOptional(node.value());
            }
            default -> visitChildren(statement);
        }
    }

    private void visitBody(List<Statement> body, boolean isFunction) {
        boolean outer = insideFunction;
        insideFunction = isFunction;
        visitAll(body);
        insideFunction = outer;
    }

    /** Annotations of local variables, and all of them under the future import, are not evaluated. */
    private void visitAnnotation(Expression annotation, boolean evaluated) {
        if (annotation != null) {
            exemptDepth += evaluated ? 0 : 1;
            visit(annotation);
            exemptDepth -= evaluated ? 0 : 1;
        }
    }

    private static boolean catchesNameErrors(Expression type) {
        return switch (type) {
            case null -> false;
            case Expression.Name name -> name.identifier().equals("NameError");
            case Expression.TupleDisplay tuple -> tuple.elements().stream().anyMatch(UndefinedNameRule::catchesNameErrors);
            default -> false;
        };
    }

    /** Exception classes may be given by a name that is bound nowhere (language.md S13). */
    @Override
    void visitHandler(Statement.Try.Handler handler) {
        exemptDepth++;
        visitOptional(handler.type());
        exemptDepth--;
        visitAll(handler.body());
    }

    @Override
    void visit(Expression expression) {
        if (exemptDepth > 0 && expression instanceof Expression.Name name) {
            exempt.add(name.span());
        }
        visitChildren(expression);
    }
}
