package org.scriptling.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.UnaryOperator;

/**
 * A literal as the key of a dict or of a mapping pattern. Two keys are equal when Python takes them for the same key, as
 * {@code 1}, {@code 1.0} and {@code True}.
 *
 * @param value what is compared: a number as {@link BigDecimal}, a text, or another literal's own form
 */
record LiteralKey(Object value) {

    /** A bytes literal, which never equals a text. */
    private record BytesKey(String characters) {
    }

    private enum Singleton {
        NONE, ELLIPSIS
    }

    /** The key of a literal, or {@code null} for an expression whose value is not known. */
    static LiteralKey of(Expression expression) {
        return switch (expression) {
            case Expression.StringLiteral literal -> new LiteralKey(literal.value());
            case Expression.BytesLiteral literal -> new LiteralKey(new BytesKey(new String(literal.value(), StandardCharsets.ISO_8859_1)));
            case Expression.BooleanLiteral literal -> number(literal.value() ? BigDecimal.ONE : BigDecimal.ZERO);
            case Expression.IntegerLiteral literal -> number(new BigDecimal(literal.value()));
            case Expression.FloatLiteral literal -> Double.isFinite(literal.value()) ? number(new BigDecimal(literal.value())) : new LiteralKey(literal.value());
            case Expression.NoneLiteral _ -> new LiteralKey(Singleton.NONE);
            case Expression.EllipsisLiteral _ -> new LiteralKey(Singleton.ELLIPSIS);
            case Expression.Unary(UnaryOperator operator, Expression.IntegerLiteral(BigInteger value, _), _) when operator == UnaryOperator.NEGATIVE ->
                number(new BigDecimal(value.negate()));
            case Expression.Unary(UnaryOperator operator, Expression.FloatLiteral(double value, _), _) when operator == UnaryOperator.NEGATIVE
                            && Double.isFinite(value) -> number(new BigDecimal(value).negate());
            default -> null;
        };
    }

    private static LiteralKey number(BigDecimal value) {
        return new LiteralKey(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /** The literal as Python's {@code repr} shows it. */
    static String display(Expression literal) {
        return switch (literal) {
            case Expression.StringLiteral text -> quote(text.value(), "");
            case Expression.BytesLiteral bytes -> quote(new String(bytes.value(), StandardCharsets.ISO_8859_1), "b");
            case Expression.BooleanLiteral bool -> bool.value() ? "True" : "False";
            case Expression.IntegerLiteral integer -> integer.value().toString();
            case Expression.FloatLiteral number -> Double.toString(number.value());
            case Expression.NoneLiteral _ -> "None";
            case Expression.EllipsisLiteral _ -> "Ellipsis";
            case Expression.Unary unary -> unary.operator().symbol() + display(unary.operand());
            default -> "...";
        };
    }

    private static String quote(String text, String prefix) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        var quoted = new StringBuilder(prefix).append(quote);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (character == quote) {
                        quoted.append('\\').append(character);
                    } else if (character < ' ' || character == 0x7f || !prefix.isEmpty() && character > 0x7f) {
                        quoted.append(String.format("\\x%02x", (int) character));
                    } else {
                        quoted.append(character);
                    }
                }
            }
        }
        return quoted.append(quote).toString();
    }
}
