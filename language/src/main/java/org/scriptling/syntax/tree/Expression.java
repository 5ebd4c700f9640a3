package org.scriptling.syntax.tree;

import java.math.BigInteger;
import java.util.List;

import org.scriptling.syntax.Span;

/** An expression of the source text. Every form is a record; consumers use an exhaustive {@code switch}. */
public sealed interface Expression {

    /** Where the expression stands. */
    Span span();

    /** A name that is read, or, as a target, bound. The identifier is NFKC-normalised. */
    record Name(String identifier, Span span) implements Expression {
    }

    record IntegerLiteral(BigInteger value, Span span) implements Expression {
    }

    record FloatLiteral(double value, Span span) implements Expression {
    }

    /** A str literal after escape processing; adjacent literals are already joined. */
    record StringLiteral(String value, Span span) implements Expression {
    }

    /** A bytes literal after escape processing. The array must not be changed. */
    record BytesLiteral(byte[] value, Span span) implements Expression {
    }

    record BooleanLiteral(boolean value, Span span) implements Expression {
    }

    record NoneLiteral(Span span) implements Expression {
    }

    record EllipsisLiteral(Span span) implements Expression {
    }

    /** An f-string (PEP 701), joined with adjacent str literals. */
    record FormattedString(List<Part> parts, Span span) implements Expression {

        /** A piece of an f-string. */
        public sealed interface Part {
        }

        /** Text that stands as it is. */
        public record Text(String value) implements Part {
        }

        /**
         * {@code {value!conversion:specification}}. For {@code {x=}} the parser puts the source text and the equals
         * sign into a {@link Text} before this part, and sets the conversion to {@code 'r'} when neither conversion
         * nor specification is given.
         *
         * @param conversion {@code 'r'}, {@code 's'}, {@code 'a'}, or 0 for none
         * @param specification parts of the format specification, which may hold fields again; empty for none
         */
        public record Field(Expression value, char conversion, List<Part> specification) implements Part {
            public Field {
                specification = List.copyOf(specification);
            }
        }

        public FormattedString {
            parts = List.copyOf(parts);
        }
    }

    record ListDisplay(List<Expression> elements, Span span) implements Expression {
        public ListDisplay {
            elements = List.copyOf(elements);
        }
    }

    record TupleDisplay(List<Expression> elements, Span span) implements Expression {
        public TupleDisplay {
            elements = List.copyOf(elements);
        }
    }

    record SetDisplay(List<Expression> elements, Span span) implements Expression {
        public SetDisplay {
            elements = List.copyOf(elements);
        }
    }

    record DictDisplay(List<Item> items, Span span) implements Expression {

        /** {@code key: value}, or {@code **value} when the key is {@code null}. */
        public record Item(Expression key, Expression value) {
        }

        public DictDisplay {
            items = List.copyOf(items);
        }
    }

    /** {@code *value} in a display, in a target, or in a subscript. Call arguments use {@link Argument}. */
    record Starred(Expression value, Span span) implements Expression {
    }

    record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {
    }

    record Binary(BinaryOperator operator, Expression left, Expression right, Span span) implements Expression {
    }

    /** {@code left and right} or {@code left or right}. */
    record Logical(LogicalOperator operator, Expression left, Expression right, Span span) implements Expression {
    }

    /** {@code first op0 operands[0] op1 operands[1] ...}; both lists have the same size, at least 1. */
    record Comparison(Expression first, List<ComparisonOperator> operators, List<Expression> operands, Span span) implements Expression {
        public Comparison {
            operators = List.copyOf(operators);
            operands = List.copyOf(operands);
        }
    }

    /** {@code consequent if test else alternative}. */
    record Conditional(Expression test, Expression consequent, Expression alternative, Span span) implements Expression {
    }

    record Lambda(Parameters parameters, Expression body, Span span) implements Expression {
    }

    /** {@code target := value}. */
    record Named(Name target, Expression value, Span span) implements Expression {
    }

    record Call(Expression callee, List<Argument> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code object.name}; every keyword is accepted as a name (language.md S6). */
    record Attribute(Expression object, String name, Span nameSpan, Span span) implements Expression {
    }

    /** {@code object[index]}; several comma-separated indexes are one {@link TupleDisplay}. */
    record Subscript(Expression object, Expression index, Span span) implements Expression {
    }

    /** {@code lower:upper:step} inside a subscript; each may be {@code null}. */
    record Slice(Expression lower, Expression upper, Expression step, Span span) implements Expression {
    }

    record ListComprehension(Expression element, List<ComprehensionClause> clauses, Span span) implements Expression {
        public ListComprehension {
            clauses = List.copyOf(clauses);
        }
    }

    record SetComprehension(Expression element, List<ComprehensionClause> clauses, Span span) implements Expression {
        public SetComprehension {
            clauses = List.copyOf(clauses);
        }
    }

    record DictComprehension(Expression key, Expression value, List<ComprehensionClause> clauses, Span span) implements Expression {
        public DictComprehension {
            clauses = List.copyOf(clauses);
        }
    }

    record GeneratorExpression(Expression element, List<ComprehensionClause> clauses, Span span) implements Expression {
        public GeneratorExpression {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code yield value}; the value may be {@code null}. */
    record Yield(Expression value, Span span) implements Expression {
    }

    record YieldFrom(Expression value, Span span) implements Expression {
    }

    /** Stands where an expression could not be parsed; never reaches translation. */
    record ErrorExpression(Span span) implements Expression {
    }

    /** {@code for target in iterable if condition ...}. */
    record ComprehensionClause(Expression target, Expression iterable, List<Expression> conditions, Span span) {
        public ComprehensionClause {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * An argument of a call or of a class statement.
     *
     * @param keyword the name, for {@link Kind#KEYWORD}, else {@code null}
     */
    record Argument(Kind kind, String keyword, Expression value, Span span) {

        /** The form of an argument: {@code value}, {@code keyword=value}, {@code *value}, {@code **value}. */
        public enum Kind {
            POSITIONAL, KEYWORD, STAR, DOUBLE_STAR
        }
    }
}
