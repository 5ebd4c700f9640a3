package org.scriptling.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Alias;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.ModuleTree;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Statement;

/** Finds statements and expressions that are well formed but stand in the wrong place. */
final class SemanticChecks extends TreeVisitor {

    private static final Set<String> FUTURE_FEATURES = Set.of("nested_scopes", "generators", "division", "absolute_import",
                    "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations");

    /** What surrounds the current statement. */
    private record Surroundings(boolean function, boolean loop, boolean groupHandlerInFunction, boolean groupHandlerInLoop) {

        static final Surroundings MODULE = new Surroundings(false, false, false, false);
        static final Surroundings CLASS_BODY = MODULE;
        static final Surroundings FUNCTION_BODY = new Surroundings(true, false, false, false);

        Surroundings insideLoop() {
            return new Surroundings(function, true, groupHandlerInFunction, false);
        }

        Surroundings insideGroupHandler() {
            return new Surroundings(function, loop, true, true);
        }
    }

    private final List<Diagnostic> diagnostics;
    private final PatternChecks patternChecks;
    private Surroundings surroundings = Surroundings.MODULE;
    /** The statements at the beginning of the module among which a future import may stand. */
    private final Set<Statement> futureImports = new HashSet<>();

    SemanticChecks(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        this.patternChecks = new PatternChecks(diagnostics);
    }

    void check(ModuleTree tree) {
        boolean first = true;
        for (Statement statement : tree.body()) {
            if (isFutureImport(statement)) {
                futureImports.add(statement);
            } else if (!(first && Docstrings.of(tree.body()) != null)) {
                break;
            }
            first = false;
        }
        visitAll(tree.body());
    }

    private static boolean isFutureImport(Statement statement) {
        return statement instanceof Statement.ImportFrom node && node.level() == 0 && node.module().equals("__future__");
    }

    private void error(String code, String message, Span span) {
        diagnostics.add(Diagnostic.error(code, message, span));
    }

    private void visitInside(Surroundings inner, List<Statement> body) {
        Surroundings outer = surroundings;
        surroundings = inner;
        visitAll(body);
        surroundings = outer;
    }

    @Override
    void visit(Statement statement) {
        switch (statement) {
            case Statement.FunctionDefinition node -> {
                checkBinding(node.name(), node.nameSpan());
                visitExpressions(node.decorators());
                visitTypeParameters(node.typeParameters());
                visitSignature(node.parameters());
                visitOptional(node.returns());
                visitInside(Surroundings.FUNCTION_BODY, node.body());
            }
            case Statement.ClassDefinition node -> {
                checkBinding(node.name(), node.nameSpan());
                visitExpressions(node.decorators());
                visitTypeParameters(node.typeParameters());
                checkKeywords(node.arguments());
                visitArguments(node.arguments());
                visitInside(Surroundings.CLASS_BODY, node.body());
            }
            case Statement.While node -> {
                visit(node.test());
                visitInside(surroundings.insideLoop(), node.body());
                visitAll(node.alternative());
            }
            case Statement.For node -> {
                checkTarget(node.target());
                visitTarget(node.target(), Symbol.BindingForm.UNPACKING);
                visit(node.iterable());
                visitInside(surroundings.insideLoop(), node.body());
                visitAll(node.alternative());
            }
            case Statement.Break node -> checkJump(AnalysisCodes.BREAK_OUTSIDE_LOOP, "'break' outside loop", node.span());
            case Statement.Continue node -> checkJump(AnalysisCodes.CONTINUE_OUTSIDE_LOOP, "'continue' not properly in loop", node.span());
            case Statement.Return node -> visitReturn(node);
            case Statement.Try node -> visitTry(node);
            case Statement.Assign node -> {
                node.targets().forEach(this::checkTarget);
                visitChildren(node);
            }
            case Statement.With node -> {
                for (Statement.With.Item item : node.items()) {
                    if (item.target() != null) {
                        checkTarget(item.target());
                    }
                }
                visitChildren(node);
            }
            case Statement.ImportFrom node -> {
                if (isFutureImport(node)) {
                    checkFutureImport(node);
                }
                visitChildren(node);
            }
            case Statement.Match node -> {
                patternChecks.check(node);
                visitChildren(node);
            }
            default -> visitChildren(statement);
        }
    }

    private void visitReturn(Statement.Return node) {
        if (!surroundings.function()) {
            error(AnalysisCodes.RETURN_OUTSIDE_FUNCTION, "'return' outside function", node.span());
        } else if (surroundings.groupHandlerInFunction()) {
            jumpOutOfExceptGroup(node.span());
        }
        visitOptional(node.value());
    }

    private void visitTry(Statement.Try node) {
        visitAll(node.body());
        for (Statement.Try.Handler handler : node.handlers()) {
            if (handler.type() == null && handler != node.handlers().getLast()) {
                error(AnalysisCodes.DEFAULT_EXCEPT_NOT_LAST, "default 'except:' must be last", handler.span());
            }
            visitOptional(handler.type());
            if (handler.name() != null) {
                checkBinding(handler.name(), handler.span());
            }
            visitInside(node.group() ? surroundings.insideGroupHandler() : surroundings, handler.body());
        }
        visitAll(node.alternative());
        visitAll(node.finalizer());
    }

    private void checkJump(String code, String message, Span span) {
        if (surroundings.groupHandlerInLoop()) {
            jumpOutOfExceptGroup(span);
        } else if (!surroundings.loop()) {
            error(code, message, span);
        }
    }

    private void jumpOutOfExceptGroup(Span span) {
        error(AnalysisCodes.JUMP_OUT_OF_EXCEPT_GROUP, "'break', 'continue' and 'return' cannot appear in an except* block", span);
    }

    private void checkFutureImport(Statement.ImportFrom node) {
        if (!futureImports.contains(node)) {
            error(AnalysisCodes.LATE_FUTURE_IMPORT, "from __future__ imports must occur at the beginning of the file", node.span());
            return;
        }
        if (node.star()) {
            error(AnalysisCodes.UNKNOWN_FUTURE_FEATURE, "future feature * is not defined", node.span());
        }
        for (Alias alias : node.names()) {
            if (!FUTURE_FEATURES.contains(alias.name())) {
                String message = alias.name().equals("braces") ? "not a chance" : "future feature " + alias.name() + " is not defined";
                error(AnalysisCodes.UNKNOWN_FUTURE_FEATURE, message, node.span());
            }
        }
    }

    private void visitSignature(Parameters parameters) {
        visitDefaults(parameters);
        for (Parameters.Parameter parameter : parameters.list()) {
            checkBinding(parameter.name(), parameter.span());
            // "*args: *Ts" is the one annotation that may be starred.
            if (parameter.kind() == Parameters.Kind.VAR_POSITIONAL && parameter.annotation() instanceof Expression.Starred starred) {
                visit(starred.value());
            } else {
                visitOptional(parameter.annotation());
            }
        }
    }

    /** Checks the outermost level of a target; nested lists and tuples follow. */
    private void checkTarget(Expression target) {
        if (target instanceof Expression.Starred starred) {
            error(AnalysisCodes.STARRED_TARGET_OUTSIDE_LIST, "starred assignment target must be in a list or tuple", starred.span());
        } else {
            checkNestedTarget(target);
        }
    }

    private void checkNestedTarget(Expression target) {
        switch (target) {
            case Expression.TupleDisplay tuple -> checkTargets(tuple.elements(), tuple.span());
            case Expression.ListDisplay list -> checkTargets(list.elements(), list.span());
            case Expression.Starred starred -> checkNestedTarget(starred.value());
            default -> {
                // holds no targets
            }
        }
    }

    private void checkTargets(List<Expression> elements, Span span) {
        if (elements.stream().filter(Expression.Starred.class::isInstance).count() > 1) {
            error(AnalysisCodes.SEVERAL_STARRED_TARGETS, "multiple starred expressions in assignment", span);
        }
        elements.forEach(this::checkNestedTarget);
    }

    @Override
    void bindName(String identifier, Symbol.BindingForm form, Span span) {
        if (identifier.equals("__debug__")) {
            String verb = form == Symbol.BindingForm.DELETE ? "delete" : "assign to";
            error(AnalysisCodes.DEBUG_ASSIGNED, "cannot " + verb + " __debug__", span);
        }
    }

    private void checkBinding(String identifier, Span span) {
        bindName(identifier, Symbol.BindingForm.ASSIGNMENT, span);
    }

    @Override
    void visit(Expression expression) {
        switch (expression) {
            case Expression.Starred starred -> {
                error(AnalysisCodes.MISPLACED_STARRED_EXPRESSION, "can't use starred expression here", starred.span());
                visit(starred.value());
            }
            case Expression.ListDisplay list -> visitElements(list.elements());
            case Expression.TupleDisplay tuple -> visitElements(tuple.elements());
            case Expression.SetDisplay set -> visitElements(set.elements());
            case Expression.Subscript(Expression object, Expression index, _) -> {
                visit(object);
                visitElements(List.of(index));
            }
            case Expression.Call call -> {
                checkKeywords(call.arguments());
                visitChildren(call);
            }
            case Expression.Lambda lambda -> {
                visitSignature(lambda.parameters());
                visit(lambda.body());
            }
            case Expression.ListComprehension node -> visitComprehension(node, node.clauses());
            case Expression.SetComprehension node -> visitComprehension(node, node.clauses());
            case Expression.DictComprehension node -> visitComprehension(node, node.clauses());
            case Expression.GeneratorExpression node -> visitComprehension(node, node.clauses());
            default -> visitChildren(expression);
        }
    }

    private void visitElements(List<Expression> elements) {
        for (Expression element : elements) {
            visit(element instanceof Expression.Starred starred ? starred.value() : element);
        }
    }

    private void visitComprehension(Expression node, List<Expression.ComprehensionClause> clauses) {
        clauses.forEach(clause -> checkTarget(clause.target()));
        visitChildren(node);
    }

    private void checkKeywords(List<Expression.Argument> arguments) {
        var keywords = new HashSet<String>();
        for (Expression.Argument argument : arguments) {
            if (argument.keyword() == null) {
                continue;
            }
            checkBinding(argument.keyword(), argument.span());
            if (!keywords.add(argument.keyword())) {
                error(AnalysisCodes.REPEATED_KEYWORD, "keyword argument repeated: " + argument.keyword(), argument.span());
            }
        }
    }
}
