package org.scriptling.syntax;

/**
 * One token of a source text.
 *
 * @param kind what it is
 * @param start index of the first character in the source text
 * @param end index behind the last character
 * @param value for a name and a keyword the interned, NFKC-normalised text; for a number the {@link java.math.BigInteger} or
 *            {@link Double}; for a string or f-string text the {@link String} after escape processing; for bytes the
 *            {@code byte[]}; else {@code null}
 */
public record Token(TokenKind kind, int start, int end, Object value) {

    /** Where the token stands. */
    public Span span() {
        return new Span(start, end - start);
    }

    /** The text of a name or keyword, or the value of a string. */
    public String text() {
        return (String) value;
    }

    /** Whether this is the name {@code word}; for soft keywords. */
    boolean isName(String word) {
        return kind == TokenKind.NAME && word.equals(value);
    }
}
