package org.scriptling.analysis;

import java.util.ArrayDeque;
import java.util.List;

import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Alias;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Pattern;
import org.scriptling.syntax.tree.Statement;

/**
 * A walk over a tree in source order. Subclasses override the {@code visit} methods and call {@code visitChildren} to go on
 * downwards. Names that are bound are reported by {@link #bindName}, never as expressions.
 *
 * <p>{@code elif} branches and the left operands of chained binary operators are walked by a loop, so that their number does
 * not eat up the Java stack; {@code visit} is therefore not called for these inner nodes themselves.
 */
abstract class TreeVisitor {

    void visitAll(List<Statement> statements) {
        for (Statement statement : statements) {
            visit(statement);
        }
    }

    void visit(Statement statement) {
        visitChildren(statement);
    }

    void visit(Expression expression) {
        visitChildren(expression);
    }

    void visit(Pattern pattern) {
        visitChildren(pattern);
    }

    /** A name gets a value (or loses it, for {@link Symbol.BindingForm#DELETE}). */
    @SuppressWarnings("unused")
    void bindName(String identifier, Symbol.BindingForm form, Span span) {
    }

    /** Visits an expression that may be missing. */
    final void visitOptional(Expression expression) {
        if (expression != null) {
            visit(expression);
        }
    }

    final void visitExpressions(List<Expression> expressions) {
        for (Expression expression : expressions) {
            visit(expression);
        }
    }

    /** Visits the target of an assignment, loop, {@code with} or {@code del}. */
    final void visitTarget(Expression target, Symbol.BindingForm form) {
        var inner = form == Symbol.BindingForm.DELETE ? form : Symbol.BindingForm.UNPACKING;
        switch (target) {
            case Expression.Name name -> bindName(name.identifier(), form, name.span());
            case Expression.TupleDisplay tuple -> tuple.elements().forEach(element -> visitTarget(element, inner));
            case Expression.ListDisplay list -> list.elements().forEach(element -> visitTarget(element, inner));
            case Expression.Starred starred -> visitTarget(starred.value(), inner);
            default -> visit(target);
        }
    }

    final void visitChildren(Statement statement) {
        switch (statement) {
            case Statement.ExpressionStatement node -> visit(node.expression());
            case Statement.Assign node -> {
                visit(node.value());
                node.targets().forEach(target -> visitTarget(target, Symbol.BindingForm.ASSIGNMENT));
            }
            case Statement.AugmentedAssign node -> {
                visitTarget(node.target(), Symbol.BindingForm.AUGMENTED_ASSIGNMENT);
                visit(node.value());
            }
            case Statement.AnnotatedAssign node -> {
                visitTarget(node.target(), node.value() == null ? Symbol.BindingForm.ANNOTATION : Symbol.BindingForm.ASSIGNMENT);
                visit(node.annotation());
                visitOptional(node.value());
            }
            case Statement.Delete node -> node.targets().forEach(target -> visitTarget(target, Symbol.BindingForm.DELETE));
            case Statement.Return node -> visitOptional(node.value());
            case Statement.Raise node -> {
                visitOptional(node.exception());
                visitOptional(node.cause());
            }
            case Statement.Assert node -> {
                visit(node.test());
                visitOptional(node.message());
            }
            case Statement.Import node -> node.modules().forEach(this::bindModule);
            case Statement.ImportFrom node -> node.names().forEach(
                            alias -> bindName(boundName(alias), Symbol.BindingForm.IMPORT, alias.span()));
            case Statement.If node -> visitIf(node);
            case Statement.While node -> {
                visit(node.test());
                visitAll(node.body());
                visitAll(node.alternative());
            }
            case Statement.For node -> {
                visitTarget(node.target(), Symbol.BindingForm.UNPACKING);
                visit(node.iterable());
                visitAll(node.body());
                visitAll(node.alternative());
            }
            case Statement.Try node -> {
                visitAll(node.body());
                node.handlers().forEach(this::visitHandler);
                visitAll(node.alternative());
                visitAll(node.finalizer());
            }
            case Statement.With node -> {
                for (Statement.With.Item item : node.items()) {
                    visit(item.manager());
                    if (item.target() != null) {
                        visitTarget(item.target(), Symbol.BindingForm.UNPACKING);
                    }
                }
                visitAll(node.body());
            }
            case Statement.FunctionDefinition node -> {
                bindName(node.name(), Symbol.BindingForm.FUNCTION, node.nameSpan());
                visitExpressions(node.decorators());
                visitTypeParameters(node.typeParameters());
                visitDefaults(node.parameters());
                visitAnnotations(node.parameters());
                visitOptional(node.returns());
                visitAll(node.body());
            }
            case Statement.ClassDefinition node -> {
                bindName(node.name(), Symbol.BindingForm.CLASS, node.nameSpan());
                visitExpressions(node.decorators());
                visitTypeParameters(node.typeParameters());
                visitArguments(node.arguments());
                visitAll(node.body());
            }
            case Statement.Match node -> {
                visit(node.subject());
                for (Statement.Match.Case one : node.cases()) {
                    visit(one.pattern());
                    visitOptional(one.guard());
                    visitAll(one.body());
                }
            }
            case Statement.TypeAlias node -> {
                bindName(node.name(), Symbol.BindingForm.TYPE_ALIAS, node.span());
                visitTypeParameters(node.typeParameters());
                visit(node.value());
            }
            case Statement.Pass _, Statement.Break _, Statement.Continue _, Statement.Global _, Statement.Nonlocal _, Statement.ErrorStatement _ -> {
                // nothing inside
            }
        }
    }

    /** Long {@code elif} chains are walked without recursion. */
    private void visitIf(Statement.If first) {
        Statement.If node = first;
        while (true) {
            visit(node.test());
            visitAll(node.body());
            if (node.alternative().size() == 1 && node.alternative().getFirst() instanceof Statement.If next) {
                node = next;
            } else {
                visitAll(node.alternative());
                return;
            }
        }
    }

    /** Visits an {@code except} clause: type, name, body. */
    void visitHandler(Statement.Try.Handler handler) {
        visitOptional(handler.type());
        if (handler.name() != null) {
            bindName(handler.name(), Symbol.BindingForm.EXCEPTION, handler.span());
        }
        visitAll(handler.body());
    }

    private void bindModule(Alias alias) {
        bindName(alias.asName() != null ? alias.asName() : firstComponent(alias.name()), Symbol.BindingForm.IMPORT, alias.span());
    }

    /** The name that {@code from m import ...} binds. */
    static String boundName(Alias alias) {
        return alias.asName() != null ? alias.asName() : alias.name();
    }

    /** The name that {@code import a.b} binds. */
    static String firstComponent(String dottedName) {
        int dot = dottedName.indexOf('.');
        return dot < 0 ? dottedName : dottedName.substring(0, dot);
    }

    final void visitTypeParameters(List<Statement.TypeParameter> parameters) {
        for (Statement.TypeParameter parameter : parameters) {
            visitOptional(parameter.bound());
        }
    }

    final void visitDefaults(Parameters parameters) {
        for (Parameters.Parameter parameter : parameters.list()) {
            visitOptional(parameter.defaultValue());
        }
    }

    final void visitAnnotations(Parameters parameters) {
        for (Parameters.Parameter parameter : parameters.list()) {
            visitOptional(parameter.annotation());
        }
    }

    final void visitArguments(List<Expression.Argument> arguments) {
        for (Expression.Argument argument : arguments) {
            visit(argument.value());
        }
    }

    final void visitChildren(Expression expression) {
        switch (expression) {
            case Expression.FormattedString node -> visitParts(node.parts());
            case Expression.ListDisplay node -> visitExpressions(node.elements());
            case Expression.TupleDisplay node -> visitExpressions(node.elements());
            case Expression.SetDisplay node -> visitExpressions(node.elements());
            case Expression.DictDisplay node -> {
                for (Expression.DictDisplay.Item item : node.items()) {
                    visitOptional(item.key());
                    visit(item.value());
                }
            }
            case Expression.Starred node -> visit(node.value());
            case Expression.Unary node -> visit(node.operand());
            case Expression.Binary _, Expression.Logical _ -> visitOperands(expression);
            case Expression.Comparison node -> {
                visit(node.first());
                visitExpressions(node.operands());
            }
            case Expression.Conditional node -> {
                visit(node.consequent());
                visit(node.test());
                visit(node.alternative());
            }
            case Expression.Lambda node -> {
                visitDefaults(node.parameters());
                visit(node.body());
            }
            case Expression.Named node -> {
                visit(node.value());
                bindName(node.target().identifier(), Symbol.BindingForm.ASSIGNMENT, node.target().span());
            }
            case Expression.Call node -> {
                visit(node.callee());
                visitArguments(node.arguments());
            }
            case Expression.Attribute node -> visit(node.object());
            case Expression.Subscript node -> {
                visit(node.object());
                visit(node.index());
            }
            case Expression.Slice node -> {
                visitOptional(node.lower());
                visitOptional(node.upper());
                visitOptional(node.step());
            }
            case Expression.ListComprehension node -> {
                visitClauses(node.clauses());
                visit(node.element());
            }
            case Expression.SetComprehension node -> {
                visitClauses(node.clauses());
                visit(node.element());
            }
            case Expression.DictComprehension node -> {
                visitClauses(node.clauses());
                visit(node.key());
                visit(node.value());
            }
            case Expression.GeneratorExpression node -> {
                visitClauses(node.clauses());
                visit(node.element());
            }
            case Expression.Yield node -> visitOptional(node.value());
            case Expression.YieldFrom node -> visit(node.value());
            case Expression.Name _, Expression.IntegerLiteral _, Expression.FloatLiteral _, Expression.StringLiteral _, Expression.BytesLiteral _,
                 Expression.BooleanLiteral _, Expression.NoneLiteral _, Expression.EllipsisLiteral _, Expression.ErrorExpression _ -> {
                // nothing inside
            }
        }
    }

    /** A sum of thousands of terms leans to the left; only its right operands are visited by recursion. */
    private void visitOperands(Expression outermost) {
        var rightOperands = new ArrayDeque<Expression>();
        Expression left = outermost;
        while (true) {
            if (left instanceof Expression.Binary binary) {
                rightOperands.push(binary.right());
                left = binary.left();
            } else if (left instanceof Expression.Logical logical) {
                rightOperands.push(logical.right());
                left = logical.left();
            } else {
                break;
            }
        }
        visit(left);
        while (!rightOperands.isEmpty()) {
            visit(rightOperands.pop());
        }
    }

    private void visitParts(List<Expression.FormattedString.Part> parts) {
        for (Expression.FormattedString.Part part : parts) {
            switch (part) {
                case Expression.FormattedString.Text _ -> {
                    // no expression
                }
                case Expression.FormattedString.Field field -> {
                    visit(field.value());
                    visitParts(field.specification());
                }
            }
        }
    }

    private void visitClauses(List<Expression.ComprehensionClause> clauses) {
        for (Expression.ComprehensionClause clause : clauses) {
            visitTarget(clause.target(), Symbol.BindingForm.UNPACKING);
            visit(clause.iterable());
            visitExpressions(clause.conditions());
        }
    }

    final void visitChildren(Pattern pattern) {
        switch (pattern) {
            case Pattern.Value node -> visit(node.value());
            case Pattern.Capture node -> bindName(node.name(), Symbol.BindingForm.PATTERN, node.span());
            case Pattern.Wildcard _ -> {
                // matches without binding
            }
            case Pattern.Star node -> {
                if (node.name() != null) {
                    bindName(node.name(), Symbol.BindingForm.PATTERN, node.span());
                }
            }
            case Pattern.Sequence node -> node.elements().forEach(this::visit);
            case Pattern.Mapping node -> {
                for (Pattern.Mapping.Entry entry : node.entries()) {
                    visit(entry.key());
                    visit(entry.pattern());
                }
                if (node.rest() != null) {
                    bindName(node.rest(), Symbol.BindingForm.PATTERN, node.span());
                }
            }
            case Pattern.ClassPattern node -> {
                visit(node.type());
                node.positional().forEach(this::visit);
                node.keywords().forEach(keyword -> visit(keyword.pattern()));
            }
            case Pattern.Or node -> node.alternatives().forEach(this::visit);
            case Pattern.As node -> {
                visit(node.pattern());
                bindName(node.name(), Symbol.BindingForm.PATTERN, node.span());
            }
        }
    }
}
