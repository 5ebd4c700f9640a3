package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;

/** The parts of an expression that are evaluated before it, in order. Parts that are evaluated only sometimes are not among them. */
final class Operands {

    private Operands() {
    }

    static List<Expression> of(Expression expression) {
        List<Expression> operands = new ArrayList<>();
        switch (expression) {
            case Expression.ListDisplay display -> addAll(operands, display.elements());
            case Expression.TupleDisplay display -> addAll(operands, display.elements());
            case Expression.SetDisplay display -> addAll(operands, display.elements());
            case Expression.DictDisplay display -> display.items().forEach(item -> {
                add(operands, item.key());
                add(operands, item.value());
            });
            case Expression.Starred starred -> add(operands, starred.value());
            case Expression.Unary unary -> add(operands, unary.operand());
            case Expression.Binary binary -> {
                add(operands, binary.left());
                add(operands, binary.right());
            }
            case Expression.Logical logical -> {
                add(operands, logical.left());
                add(operands, logical.right());
            }
            case Expression.Comparison comparison -> {
                add(operands, comparison.first());
                addAll(operands, comparison.operands());
            }
            case Expression.Conditional conditional -> {
                add(operands, conditional.test());
                add(operands, conditional.consequent());
                add(operands, conditional.alternative());
            }
            case Expression.Named named -> add(operands, named.value());
            case Expression.Call call -> {
                add(operands, call.callee());
                call.arguments().forEach(argument -> add(operands, argument.value()));
            }
            case Expression.Attribute attribute -> add(operands, attribute.object());
            case Expression.Subscript subscript -> {
                add(operands, subscript.object());
                add(operands, subscript.index());
            }
            case Expression.Slice slice -> {
                add(operands, slice.lower());
                add(operands, slice.upper());
                add(operands, slice.step());
            }
            case Expression.FormattedString string -> fields(operands, string.parts());
            case Expression.Yield yield -> add(operands, yield.value());
            case Expression.YieldFrom yield -> add(operands, yield.value());
            // Of comprehensions only the first iterable belongs to the enclosing function.
            case Expression.ListComprehension comprehension -> add(operands, comprehension.clauses().getFirst().iterable());
            case Expression.SetComprehension comprehension -> add(operands, comprehension.clauses().getFirst().iterable());
            case Expression.DictComprehension comprehension -> add(operands, comprehension.clauses().getFirst().iterable());
            case Expression.GeneratorExpression generator -> add(operands, generator.clauses().getFirst().iterable());
            case Expression.Lambda _, Expression.Name _, Expression.IntegerLiteral _, Expression.FloatLiteral _, Expression.StringLiteral _, Expression.BytesLiteral _, Expression.BooleanLiteral _,
                 Expression.NoneLiteral _, Expression.EllipsisLiteral _, Expression.ErrorExpression _ -> {
                return operands;
            }
        }
        return operands;
    }

    private static void fields(List<Expression> operands, List<Expression.FormattedString.Part> parts) {
        for (Expression.FormattedString.Part part : parts) {
            if (part instanceof Expression.FormattedString.Field field) {
                add(operands, field.value());
                fields(operands, field.specification());
            }
        }
    }

    private static void add(List<Expression> operands, Expression operand) {
        // What a display or call unpacks is the operand; the star says what happens to it.
        if (operand instanceof Expression.Starred starred) {
            operands.add(starred.value());
        } else if (operand != null) {
            operands.add(operand);
        }
    }

    private static void addAll(List<Expression> operands, List<Expression> all) {
        all.forEach(operand -> add(operands, operand));
    }
}
