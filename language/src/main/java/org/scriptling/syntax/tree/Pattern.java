package org.scriptling.syntax.tree;

import java.util.List;

import org.scriptling.syntax.Span;

/** A pattern of a {@code case} clause (PEP 634). */
public sealed interface Pattern {

    /** Where the pattern stands. */
    Span span();

    /** A literal or a dotted name, compared with {@code ==}; for None, True and False with {@code is}. */
    record Value(Expression value, Span span) implements Pattern {
    }

    /** A name that is bound. */
    record Capture(String name, Span span) implements Pattern {
    }

    /** {@code _}. */
    record Wildcard(Span span) implements Pattern {
    }

    /** {@code *name}; the name is {@code null} for {@code *_}. Only inside a {@link Sequence}. */
    record Star(String name, Span span) implements Pattern {
    }

    record Sequence(List<Pattern> elements, Span span) implements Pattern {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /** @param rest the name of {@code **rest}, or {@code null} */
    record Mapping(List<Entry> entries, String rest, Span span) implements Pattern {

        /** {@code key: pattern}; the key is a literal or a dotted name. */
        public record Entry(Expression key, Pattern pattern) {
        }

        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    record ClassPattern(Expression type, List<Pattern> positional, List<Keyword> keywords, Span span) implements Pattern {

        /** {@code name=pattern}. */
        public record Keyword(String name, Pattern pattern) {
        }

        public ClassPattern {
            positional = List.copyOf(positional);
            keywords = List.copyOf(keywords);
        }
    }

    /** Alternatives joined with {@code |}. */
    record Or(List<Pattern> alternatives, Span span) implements Pattern {
        public Or {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** {@code pattern as name}. */
    record As(Pattern pattern, String name, Span span) implements Pattern {
    }
}
