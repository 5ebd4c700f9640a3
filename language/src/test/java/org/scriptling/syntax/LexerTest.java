package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.StringJoiner;

import org.junit.jupiter.api.Test;

/** Checks the tokens of short texts. */
final class LexerTest {

    /** The tokens as text: operators and keywords as written, values in parentheses. */
    private static String tokens(String source) {
        var out = new StringJoiner(" ");
        for (Token token : Lexer.scan(source).tokens()) {
            switch (token.kind()) {
                case NAME, INTEGER, FLOAT, STRING, FSTRING_MIDDLE -> out.add(token.kind() + "(" + token.value() + ")");
                case END, NEWLINE, INDENT, DEDENT, ERROR, BYTES, FSTRING_START, FSTRING_END -> out.add(token.kind().name());
                default -> out.add(token.kind().text());
            }
        }
        return out.toString();
    }

    private static List<String> messages(String source) {
        return Lexer.scan(source).diagnostics().stream().map(Diagnostic::message).toList();
    }

    @Test
    void readsAllOperators() {
        String operators = "( ) [ ] { } , ; . ... -> := = ! ~ < <= > >= == != | ^ & << >> + - * / // % @ **"
                        + " |= ^= &= <<= >>= += -= *= /= //= %= @= **=";
        assertEquals("( ) [ ] { } : " + operators.substring(12) + " NEWLINE END", tokens("( ) [ ] { } : " + operators.substring(12)));
        assertEquals("NAME(a) ** - NAME(b) // = NEWLINE END", tokens("a**-b// ="));
        assertEquals("NAME(a) ... . NAME(b) NEWLINE END", tokens("a... .b"));
    }

    @Test
    void readsAllKeywords() {
        String keywords = "False None True and as assert async await break class continue def del elif else except finally for from global if import"
                        + " in is lambda nonlocal not or pass raise return try while with yield";
        assertEquals(keywords + " NEWLINE END", tokens(keywords));
        assertEquals("NAME(match) NAME(case) NAME(type) NAME(_) NAME(print) NAME(true) NEWLINE END", tokens("match case type _ print true"));
    }

    @Test
    void endsLogicalLines() {
        assertEquals("NAME(a) NEWLINE NAME(b) NEWLINE NAME(c) NEWLINE END", tokens("a\nb\r\nc\r"));
        assertEquals("NAME(a) NEWLINE NAME(b) NEWLINE END", tokens("a # x\n\n   \n# y\nb"));
        assertEquals("( NAME(a) ) NAME(b) NEWLINE END", tokens("(\na # x\n\n)b"));
        assertEquals("NAME(a) + NAME(b) NEWLINE END", tokens("a + \\\n   b"));
        assertEquals("END", tokens(""));
        assertEquals("END", tokens("\n\n# x\n  "));
    }

    @Test
    void marksBlocks() {
        assertEquals("NAME(a) NEWLINE INDENT NAME(b) NEWLINE INDENT NAME(c) NEWLINE DEDENT DEDENT NAME(d) NEWLINE END", tokens("a\n b\n   c\nd"));
        assertEquals("NAME(a) NEWLINE INDENT NAME(b) NEWLINE DEDENT END", tokens("a\n\tb\n\n"));
        assertEquals("NAME(a) NEWLINE INDENT NAME(b) NEWLINE NAME(c) NEWLINE DEDENT END", tokens("a\n\t b\n\t c"));
        assertEquals(List.of("inconsistent use of tabs and spaces in indentation"), messages("a\n        b\n\tc"));
        assertEquals(List.of("unindent does not match any outer indentation level"), messages("a\n    b\n  c\n  d\ne"));
    }

    @Test
    void separatesNumbersFromAttributes() {
        assertEquals("INTEGER(5) . NAME(type) ( ) NEWLINE END", tokens("5.type()"));
        assertEquals("FLOAT(5000.0) NEWLINE END", tokens("5.e3"));
        assertEquals("FLOAT(5.0) . NAME(e) NEWLINE END", tokens("5..e"));
        assertEquals("INTEGER(255) . NAME(real) NEWLINE END", tokens("0xff.real"));
        assertEquals("INTEGER(1) if NAME(a) else INTEGER(2) NEWLINE END", tokens("1if a else 2"));
        assertEquals("FLOAT(1.0) if NAME(a) else INTEGER(2) NEWLINE END", tokens("1.if a else 2"));
        assertEquals("INTEGER(123456789012345678901) NEWLINE END", tokens("123_456_789_012_345_678_901"));
        assertEquals(List.of("complex numbers are not supported"), messages("x = 1.5e3J"));
    }

    @Test
    void takesFormattedStringsApart() {
        assertEquals("FSTRING_START FSTRING_MIDDLE(a) { NAME(b) } FSTRING_MIDDLE(c{) FSTRING_END NEWLINE END", tokens("f'a{b}c{{'"));
        assertEquals("FSTRING_START { NAME(a) ! NAME(r) : FSTRING_MIDDLE(>) { NAME(b) } FSTRING_MIDDLE(.2) } FSTRING_END NEWLINE END",
                        tokens("f'{a!r:>{b}.2}'"));
        assertEquals("FSTRING_START { FSTRING_START { NAME(a) } FSTRING_END } FSTRING_END NEWLINE END", tokens("f'{f'{a}'}'"));
        assertEquals("FSTRING_START { ( NAME(a) := INTEGER(1) ) : FSTRING_MIDDLE(=2) } FSTRING_END NEWLINE END", tokens("f'{(a:=1):=2}'"));
        assertEquals("FSTRING_START { { INTEGER(1) : INTEGER(2) } [ INTEGER(1) ] } FSTRING_END NEWLINE END", tokens("f'{ {1:2}[1]}'"));
        assertEquals("FSTRING_START { NAME(a) != NAME(b) } FSTRING_END NEWLINE END", tokens("f'{a!=b}'"));
    }

    @Test
    void normalisesAndInternsNames() {
        List<Token> tokens = Lexer.scan("\ufb01 fi").tokens();
        assertSame(tokens.get(0).value(), tokens.get(1).value());
        assertSame("fi", tokens.get(0).value());
    }

    @Test
    void collectsComments() {
        String source = "#!/bin/x\na # b\n(c, # d\n e)\n'# no'";
        var found = new StringJoiner("|");
        for (Span span : Lexer.scan(source).comments()) {
            found.add(source.substring(span.offset(), span.end()));
        }
        assertEquals("#!/bin/x|# b|# d", found.toString());
    }

    @Test
    void givesUpAnUnclosedBracketAtAStatement() {
        assertEquals("NAME(f) ( INTEGER(1) NEWLINE def NAME(g) ( ) : NEWLINE INDENT pass NEWLINE DEDENT END", tokens("f(1\ndef g():\n  pass"));
        assertEquals(List.of("'(' was never closed"), messages("f(1\ndef g():\n  pass"));
        assertEquals(List.of(), messages("f(a.\nclass)"));
    }
}
