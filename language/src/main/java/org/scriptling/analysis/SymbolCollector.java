package org.scriptling.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.ModuleTree;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Statement;

/**
 * The first pass of scope analysis: opens a {@link Block} for everything that has a scope, and notes in it how each name is
 * used. It also finds the errors that depend on the order of uses, such as a {@code global} behind the first use.
 */
final class SymbolCollector extends TreeVisitor {

    private final List<Diagnostic> diagnostics;
    private final Map<Object, Block> blocks = new IdentityHashMap<>();
    private final Map<Object, Block> typeParameterBlocks = new IdentityHashMap<>();
    private final Block module = new Block(new Scope(Scope.Kind.MODULE, "<module>", null), null, null);
    private Block current = module;
    /** Whether the target of a comprehension's {@code for} is being visited. */
    private boolean insideIterationTarget;
    private boolean futureAnnotations;

    SymbolCollector(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    Block collect(ModuleTree tree) {
        visitAll(tree.body());
        return module;
    }

    Map<Object, Block> blocks() {
        return blocks;
    }

    Map<Object, Block> typeParameterBlocks() {
        return typeParameterBlocks;
    }

    boolean futureAnnotations() {
        return futureAnnotations;
    }

    private void error(String code, String message, Span span) {
        diagnostics.add(Diagnostic.error(code, message, span));
    }

    private Block open(Scope.Kind kind, String name, String comprehensionName) {
        current = new Block(new Scope(kind, name, current.scope()), current, comprehensionName);
        return current;
    }

    private void close() {
        current = current.parent();
    }

    @Override
    void bindName(String identifier, Symbol.BindingForm form, Span span) {
        Symbol symbol = current.symbol(current.scope().mangle(identifier));
        if (insideIterationTarget) {
            if (symbol.isNamedTarget()) {
                error(AnalysisCodes.ITERATION_REBINDS_NAMED,
                                "comprehension inner loop cannot rebind assignment expression target '" + identifier + "'", span);
            }
            symbol.markIterationVariable();
        }
        symbol.bind(form, span);
    }

    private void readName(String identifier, Span span) {
        String mangled = current.scope().mangle(identifier);
        current.symbol(mangled).read(span);
        // Annotations and arguments of generic definitions see the names of the class body that they stand in.
        Block block = current;
        while (block.kind() == Scope.Kind.TYPE_PARAMETERS && !block.symbol(mangled).isBound()) {
            block = block.parent();
            if (block.kind() == Scope.Kind.CLASS) {
                block.symbol(mangled).read(span);
            }
        }
    }

    @Override
    void visit(Expression expression) {
        switch (expression) {
            case Expression.Name name -> visitName(name);
            case Expression.Lambda lambda -> visitLambda(lambda);
            case Expression.Named named -> visitNamed(named);
            case Expression.ListComprehension node -> visitComprehension(node, Scope.Kind.COMPREHENSION, "<listcomp>", "list comprehension",
                            node.clauses(), node.element(), null);
            case Expression.SetComprehension node -> visitComprehension(node, Scope.Kind.COMPREHENSION, "<setcomp>", "set comprehension",
                            node.clauses(), node.element(), null);
            case Expression.DictComprehension node -> visitComprehension(node, Scope.Kind.COMPREHENSION, "<dictcomp>", "dict comprehension",
                            node.clauses(), node.key(), node.value());
            case Expression.GeneratorExpression node -> visitComprehension(node, Scope.Kind.GENERATOR_EXPRESSION, "<genexpr>",
                            "generator expression", node.clauses(), node.element(), null);
            case Expression.Yield node -> {
                visitChildren(node);
                markGenerator(node.span());
            }
            case Expression.YieldFrom node -> {
                visitChildren(node);
                markGenerator(node.span());
            }
            case Expression.Call call -> {
                if (call.arguments().isEmpty() && call.callee() instanceof Expression.Name name && isLocalsFunction(name.identifier())) {
                    current.scope().setUsesLocalsCall();
                }
                visitChildren(call);
            }
            default -> visitChildren(expression);
        }
    }

    private static boolean isLocalsFunction(String name) {
        return name.equals("locals") || name.equals("vars") || name.equals("dir");
    }

    private void visitName(Expression.Name name) {
        readName(name.identifier(), name.span());
        if (name.identifier().equals("super") && current.kind() != Scope.Kind.MODULE && current.kind() != Scope.Kind.CLASS) {
            // super() finds the class through the cell of this name.
            readName(Scope.CLASS_CELL, name.span());
        }
    }

    private void markGenerator(Span span) {
        if (current.isComprehension()) {
            error(AnalysisCodes.YIELD_IN_COMPREHENSION, "'yield' inside " + current.comprehensionName(), span);
        } else if (current.kind() == Scope.Kind.TYPE_PARAMETERS) {
            error(AnalysisCodes.YIELD_IN_GENERIC, "yield expression cannot be used within the definition of a generic", span);
        } else if (current.kind() != Scope.Kind.FUNCTION) {
            error(AnalysisCodes.YIELD_OUTSIDE_FUNCTION, "'yield' outside function", span);
        } else {
            current.scope().setGenerator();
        }
    }

    private void visitLambda(Expression.Lambda lambda) {
        visitDefaults(lambda.parameters());
        blocks.put(lambda, open(Scope.Kind.FUNCTION, "<lambda>", null));
        bindParameters(lambda.parameters());
        boolean outer = insideIterationTarget;
        insideIterationTarget = false;
        visit(lambda.body());
        insideIterationTarget = outer;
        close();
    }

    private void bindParameters(Parameters parameters) {
        for (Parameters.Parameter parameter : parameters.list()) {
            String mangled = current.scope().mangle(parameter.name());
            if (current.symbol(mangled).isParameter()) {
                error(AnalysisCodes.DUPLICATE_PARAMETER, "duplicate argument '" + mangled + "' in function definition", parameter.span());
            }
            current.symbol(mangled).bind(Symbol.BindingForm.PARAMETER, parameter.span());
            current.scope().addParameter(mangled);
        }
    }

    private void visitNamed(Expression.Named named) {
        String identifier = named.target().identifier();
        Span span = named.target().span();
        boolean boundElsewhere = false;
        if (current.isInsideIterable()) {
            error(AnalysisCodes.NAMED_IN_ITERABLE, "assignment expression cannot be used in a comprehension iterable expression", named.span());
        } else if (current.isComprehension()) {
            boundElsewhere = true;
        } else if (current.kind() == Scope.Kind.TYPE_PARAMETERS) {
            error(AnalysisCodes.NAMED_IN_GENERIC, "named expression cannot be used within the definition of a generic", named.span());
        }
        if (boundElsewhere) {
            bindAroundComprehensions(identifier, span);
            visit(named.value());
        } else {
            visit(named.value());
            bindName(identifier, Symbol.BindingForm.ASSIGNMENT, span);
        }
    }

    /** {@code :=} in a comprehension binds in the nearest block around that is none. */
    private void bindAroundComprehensions(String identifier, Span span) {
        String mangled = current.scope().mangle(identifier);
        Block target = current;
        while (target.isComprehension()) {
            Symbol symbol = target.symbols().get(mangled);
            if (symbol != null && symbol.isIterationVariable()) {
                error(AnalysisCodes.NAMED_REBINDS_ITERATION_VARIABLE,
                                "assignment expression cannot rebind comprehension iteration variable '" + identifier + "'", span);
                return;
            }
            target = target.parent();
        }
        if (target.kind() == Scope.Kind.CLASS) {
            error(AnalysisCodes.NAMED_IN_CLASS_COMPREHENSION,
                            "assignment expression within a comprehension cannot be used in a class body", span);
        } else if (target.kind() == Scope.Kind.TYPE_PARAMETERS) {
            error(AnalysisCodes.NAMED_IN_GENERIC, "named expression cannot be used within the definition of a generic", span);
        } else {
            // Mentioning the name here makes the resolver look for it outwards.
            current.symbol(mangled).markNamedTarget();
            target.symbol(mangled).bind(Symbol.BindingForm.ASSIGNMENT, span);
        }
    }

    private void visitComprehension(Expression node, Scope.Kind kind, String name, String description,
                    List<Expression.ComprehensionClause> clauses, Expression first, Expression second) {
        boolean outerTarget = insideIterationTarget;
        insideIterationTarget = false;
        visitIterable(clauses.getFirst().iterable());
        Block block = open(kind, name, description);
        blocks.put(node, block);
        if (kind == Scope.Kind.GENERATOR_EXPRESSION) {
            block.scope().setGenerator();
        }
        for (Expression.ComprehensionClause clause : clauses) {
            insideIterationTarget = true;
            visitTarget(clause.target(), Symbol.BindingForm.UNPACKING);
            insideIterationTarget = false;
            if (clause != clauses.getFirst()) {
                visitIterable(clause.iterable());
            }
            visitExpressions(clause.conditions());
        }
        visit(first);
        visitOptional(second);
        close();
        insideIterationTarget = outerTarget;
    }

    private void visitIterable(Expression iterable) {
        current.enterIterable();
        visit(iterable);
        current.leaveIterable();
    }

    @Override
    void visit(Statement statement) {
        switch (statement) {
            case Statement.FunctionDefinition node -> visitFunction(node);
            case Statement.ClassDefinition node -> visitClass(node);
            case Statement.TypeAlias node -> visitTypeAlias(node);
            case Statement.AnnotatedAssign node -> visitAnnotatedAssign(node);
            case Statement.Global node -> node.names().forEach(name -> declare(name, node.span(), true));
            case Statement.Nonlocal node -> node.names().forEach(name -> declare(name, node.span(), false));
            case Statement.ImportFrom node -> {
                if (node.star() && current.kind() != Scope.Kind.MODULE) {
                    error(AnalysisCodes.STAR_IMPORT_NOT_AT_MODULE_LEVEL, "import * only allowed at module level", node.span());
                }
                if (node.level() == 0 && node.module().equals("__future__")) {
                    futureAnnotations |= node.names().stream().anyMatch(alias -> alias.name().equals("annotations"));
                }
                visitChildren(node);
            }
            default -> visitChildren(statement);
        }
    }

    private void visitFunction(Statement.FunctionDefinition node) {
        bindName(node.name(), Symbol.BindingForm.FUNCTION, node.nameSpan());
        visitExpressions(node.decorators());
        visitDefaults(node.parameters());
        openTypeParameters(node, node.name(), node.typeParameters());
        visitAnnotations(node.parameters());
        visitOptional(node.returns());
        blocks.put(node, open(Scope.Kind.FUNCTION, node.name(), null));
        bindParameters(node.parameters());
        visitAll(node.body());
        close();
        closeTypeParameters(node.typeParameters());
    }

    private void visitClass(Statement.ClassDefinition node) {
        bindName(node.name(), Symbol.BindingForm.CLASS, node.nameSpan());
        visitExpressions(node.decorators());
        openTypeParameters(node, node.name(), node.typeParameters());
        visitArguments(node.arguments());
        blocks.put(node, open(Scope.Kind.CLASS, node.name(), null));
        visitAll(node.body());
        close();
        closeTypeParameters(node.typeParameters());
    }

    private void visitTypeAlias(Statement.TypeAlias node) {
        bindName(node.name(), Symbol.BindingForm.TYPE_ALIAS, node.span());
        openTypeParameters(node, node.name(), node.typeParameters());
        blocks.put(node, open(Scope.Kind.FUNCTION, node.name(), null));
        visit(node.value());
        close();
        closeTypeParameters(node.typeParameters());
    }

    private void openTypeParameters(Object node, String name, List<Statement.TypeParameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        typeParameterBlocks.put(node, open(Scope.Kind.TYPE_PARAMETERS, name, null));
        for (Statement.TypeParameter parameter : parameters) {
            if (current.symbol(current.scope().mangle(parameter.name())).isBound()) {
                error(AnalysisCodes.DUPLICATE_TYPE_PARAMETER, "duplicate type parameter '" + parameter.name() + "'", parameter.span());
            }
            bindName(parameter.name(), Symbol.BindingForm.TYPE_PARAMETER, parameter.span());
        }
        visitTypeParameters(parameters);
    }

    private void closeTypeParameters(List<Statement.TypeParameter> parameters) {
        if (!parameters.isEmpty()) {
            close();
        }
    }

    private void visitAnnotatedAssign(Statement.AnnotatedAssign node) {
        if (node.target() instanceof Expression.Name name) {
            Symbol symbol = current.symbol(current.scope().mangle(name.identifier()));
            if (!node.parenthesised()) {
                if (current.kind() != Scope.Kind.MODULE && symbol.globalDeclaration() != null) {
                    error(AnalysisCodes.ANNOTATED_AND_DECLARED, "annotated name '" + name.identifier() + "' can't be global", node.span());
                } else if (current.kind() != Scope.Kind.MODULE && symbol.nonlocalDeclaration() != null) {
                    error(AnalysisCodes.ANNOTATED_AND_DECLARED, "annotated name '" + name.identifier() + "' can't be nonlocal", node.span());
                }
                symbol.markAnnotated();
            }
            if (node.value() != null) {
                bindName(name.identifier(), Symbol.BindingForm.ASSIGNMENT, name.span());
            } else if (!node.parenthesised()) {
                bindName(name.identifier(), Symbol.BindingForm.ANNOTATION, name.span());
            }
        } else {
            visit(node.target());
        }
        visit(node.annotation());
        visitOptional(node.value());
    }

    private void declare(String name, Span span, boolean global) {
        String declaration = global ? "global" : "nonlocal";
        Symbol symbol = current.symbol(current.scope().mangle(name));
        if (symbol.isParameter()) {
            error(AnalysisCodes.PARAMETER_AND_DECLARED, "name '" + name + "' is parameter and " + declaration, span);
        } else if (symbol.isRead()) {
            error(AnalysisCodes.USED_BEFORE_DECLARATION, "name '" + name + "' is used prior to " + declaration + " declaration", span);
        } else if (symbol.isAnnotated()) {
            error(AnalysisCodes.ANNOTATED_AND_DECLARED, "annotated name '" + name + "' can't be " + declaration, span);
        } else if (symbol.isAssigned()) {
            error(AnalysisCodes.ASSIGNED_BEFORE_DECLARATION, "name '" + name + "' is assigned to before " + declaration + " declaration", span);
        }
        if (global) {
            symbol.declareGlobal(span);
        } else {
            symbol.declareNonlocal(span);
        }
    }
}
