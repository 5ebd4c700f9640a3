package org.scriptling.syntax;

/**
 * A range of characters in a source text.
 *
 * @param offset index of the first character, counted in UTF-16 code units from 0
 * @param length number of UTF-16 code units; 0 for a position between two characters
 */
public record Span(int offset, int length) {

    /** The index behind the last character. */
    public int end() {
        return offset + length;
    }

    /** The smallest span that covers this one and {@code other}. */
    public Span to(Span other) {
        int start = Math.min(offset, other.offset);
        return new Span(start, Math.max(end(), other.end()) - start);
    }
}
