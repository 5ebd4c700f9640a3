package org.scriptling.syntax;

import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.UnaryOperator;

/** Decides which expressions can be assigned to and names the others as CPython does. */
final class Targets {

    private Targets() {
    }

    /** Whether {@code expression} is one target: a name, an attribute or an item. Asked first, since nearly every target is one. */
    static boolean isSingle(Expression expression) {
        return expression instanceof Expression.Name || expression instanceof Expression.Attribute || expression instanceof Expression.Subscript;
    }

    /** The part of {@code expression} that cannot be assigned to or deleted, or {@code null} when all of it can. */
    static Expression invalidPart(Expression expression, boolean delete) {
        if (isSingle(expression)) {
            return null;
        }
        if (expression instanceof Expression.TupleDisplay tuple) {
            return firstInvalid(tuple.elements(), delete);
        }
        if (expression instanceof Expression.ListDisplay list) {
            return firstInvalid(list.elements(), delete);
        }
        return expression instanceof Expression.Starred starred && !delete ? invalidPart(starred.value(), false) : expression;
    }

    private static Expression firstInvalid(List<Expression> elements, boolean delete) {
        for (Expression element : elements) {
            Expression invalid = invalidPart(element, delete);
            if (invalid != null) {
                return invalid;
            }
        }
        return null;
    }

    /** What an expression is, for a message such as {@code cannot assign to literal}. */
    static String describe(Expression expression) {
        return switch (expression) {
            case Expression.Attribute _ -> "attribute";
            case Expression.Subscript _ -> "subscript";
            case Expression.Starred _ -> "starred";
            case Expression.Name _ -> "name";
            case Expression.ListDisplay _ -> "list";
            case Expression.TupleDisplay _ -> "tuple";
            case Expression.Lambda _ -> "lambda";
            case Expression.Call _ -> "function call";
            case Expression.Binary _, Expression.Unary _, Expression.Logical _, Expression.Slice _, Expression.ErrorExpression _ -> "expression";
            case Expression.GeneratorExpression _ -> "generator expression";
            case Expression.Yield _, Expression.YieldFrom _ -> "yield expression";
            case Expression.ListComprehension _ -> "list comprehension";
            case Expression.SetComprehension _ -> "set comprehension";
            case Expression.DictComprehension _ -> "dict comprehension";
            case Expression.DictDisplay _ -> "dict literal";
            case Expression.SetDisplay _ -> "set display";
            case Expression.FormattedString _ -> "f-string expression";
            case Expression.NoneLiteral _ -> "None";
            case Expression.BooleanLiteral literal -> literal.value() ? "True" : "False";
            case Expression.EllipsisLiteral _ -> "ellipsis";
            case Expression.IntegerLiteral _, Expression.FloatLiteral _, Expression.StringLiteral _, Expression.BytesLiteral _ -> "literal";
            case Expression.Comparison _ -> "comparison";
            case Expression.Conditional _ -> "conditional expression";
            case Expression.Named _ -> "named expression";
        };
    }

    /** Whether CPython's grammar has a rule for {@code expression = value} that suggests {@code ==}. */
    static boolean suggestsComparison(Expression expression, boolean parenthesised) {
        return switch (expression) {
            case Expression.ListDisplay _, Expression.TupleDisplay _, Expression.GeneratorExpression _, Expression.BooleanLiteral _,
                            Expression.NoneLiteral _ -> false;
            case Expression.Comparison _, Expression.Logical _, Expression.Conditional _, Expression.Lambda _, Expression.Named _, Expression.Starred _,
                            Expression.Yield _, Expression.YieldFrom _ -> parenthesised;
            case Expression.Unary unary -> parenthesised || unary.operator() != UnaryOperator.NOT;
            default -> true;
        };
    }
}
