package org.scriptling.syntax.tree;

import java.util.List;

import org.scriptling.syntax.Span;

/** A statement of the source text. Every form is a record; consumers use an exhaustive {@code switch}. */
public sealed interface Statement {

    /** Where the statement stands. For compound statements this covers header and body. */
    Span span();

    record ExpressionStatement(Expression expression, Span span) implements Statement {
    }

    /** {@code targets[0] = targets[1] = ... = value}. */
    record Assign(List<Expression> targets, Expression value, Span span) implements Statement {
        public Assign {
            targets = List.copyOf(targets);
        }
    }

    record AugmentedAssign(Expression target, BinaryOperator operator, Expression value, Span span) implements Statement {
    }

    /** {@code target: annotation = value}; the value may be {@code null}. */
    record AnnotatedAssign(Expression target, Expression annotation, Expression value, boolean parenthesised, Span span) implements Statement {
    }

    record Delete(List<Expression> targets, Span span) implements Statement {
        public Delete {
            targets = List.copyOf(targets);
        }
    }

    record Pass(Span span) implements Statement {
    }

    record Break(Span span) implements Statement {
    }

    record Continue(Span span) implements Statement {
    }

    /** The value may be {@code null}. */
    record Return(Expression value, Span span) implements Statement {
    }

    /** Both expressions may be {@code null}. */
    record Raise(Expression exception, Expression cause, Span span) implements Statement {
    }

    /** The message may be {@code null}. */
    record Assert(Expression test, Expression message, Span span) implements Statement {
    }

    record Global(List<String> names, Span span) implements Statement {
        public Global {
            names = List.copyOf(names);
        }
    }

    record Nonlocal(List<String> names, Span span) implements Statement {
        public Nonlocal {
            names = List.copyOf(names);
        }
    }

    /** {@code import a.b as c, d}. */
    record Import(List<Alias> modules, Span span) implements Statement {
        public Import {
            modules = List.copyOf(modules);
        }
    }

    /**
     * {@code from ..module import a as b}.
     *
     * @param module dotted name, or {@code ""} for {@code from . import x}
     * @param level number of leading dots
     * @param names empty for {@code import *}
     */
    record ImportFrom(String module, int level, List<Alias> names, boolean star, Span span) implements Statement {
        public ImportFrom {
            names = List.copyOf(names);
        }
    }

    /** {@code elif} is an {@link If} alone in the alternative. The alternative is empty for none. */
    record If(Expression test, List<Statement> body, List<Statement> alternative, Span span) implements Statement {
        public If {
            body = List.copyOf(body);
            alternative = List.copyOf(alternative);
        }
    }

    record While(Expression test, List<Statement> body, List<Statement> alternative, Span span) implements Statement {
        public While {
            body = List.copyOf(body);
            alternative = List.copyOf(alternative);
        }
    }

    record For(Expression target, Expression iterable, List<Statement> body, List<Statement> alternative, Span span) implements Statement {
        public For {
            body = List.copyOf(body);
            alternative = List.copyOf(alternative);
        }
    }

    /** @param group whether this is {@code except*} */
    record Try(List<Statement> body, List<Handler> handlers, List<Statement> alternative, List<Statement> finalizer, boolean group, Span span)
                    implements Statement {

        /** {@code except type as name:}; type and name may be {@code null}. */
        public record Handler(Expression type, String name, List<Statement> body, Span span) {
            public Handler {
                body = List.copyOf(body);
            }
        }

        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            alternative = List.copyOf(alternative);
            finalizer = List.copyOf(finalizer);
        }
    }

    record With(List<Item> items, List<Statement> body, Span span) implements Statement {

        /** {@code manager as target}; the target may be {@code null}. */
        public record Item(Expression manager, Expression target) {
        }

        public With {
            items = List.copyOf(items);
            body = List.copyOf(body);
        }
    }

    /**
     * A function definition.
     *
     * @param decorators in source order
     * @param typeParameters names of PEP 695 type parameters
     * @param returns annotation behind {@code ->}, or {@code null}
     * @param nameSpan where the name stands
     */
    record FunctionDefinition(String name, Parameters parameters, List<Statement> body, List<Expression> decorators,
                    List<TypeParameter> typeParameters, Expression returns, Span nameSpan, Span span) implements Statement {
        public FunctionDefinition {
            body = List.copyOf(body);
            decorators = List.copyOf(decorators);
            typeParameters = List.copyOf(typeParameters);
        }
    }

    /** A class definition; keyword arguments are those of the header. */
    record ClassDefinition(String name, List<Expression.Argument> arguments, List<Statement> body, List<Expression> decorators,
                    List<TypeParameter> typeParameters, Span nameSpan, Span span) implements Statement {
        public ClassDefinition {
            arguments = List.copyOf(arguments);
            body = List.copyOf(body);
            decorators = List.copyOf(decorators);
            typeParameters = List.copyOf(typeParameters);
        }
    }

    record Match(Expression subject, List<Case> cases, Span span) implements Statement {

        /** {@code case pattern if guard:}; the guard may be {@code null}. */
        public record Case(Pattern pattern, Expression guard, List<Statement> body, Span span) {
            public Case {
                body = List.copyOf(body);
            }
        }

        public Match {
            cases = List.copyOf(cases);
        }
    }

    /** {@code type name[parameters] = value}. */
    record TypeAlias(String name, List<TypeParameter> typeParameters, Expression value, Span span) implements Statement {
        public TypeAlias {
            typeParameters = List.copyOf(typeParameters);
        }
    }

    /** Stands where a statement could not be parsed; never reaches translation. */
    record ErrorStatement(Span span) implements Statement {
    }

    /**
     * A type parameter of PEP 695.
     *
     * @param stars 0 for {@code T}, 1 for {@code *Ts}, 2 for {@code **P}
     * @param bound expression behind the colon, or {@code null}
     */
    record TypeParameter(String name, int stars, Expression bound, Span span) {
    }
}
