package org.scriptling.syntax;

/** The stable codes of the findings of lexer and parser, each with an example. */
public final class DiagnosticCodes {

    // Lines and indentation

    /** {@code x = 1 \} at the end of the text. */
    public static final String UNEXPECTED_END = "syntax/unexpected-end";
    /** {@code x = 1 \ + 2}. */
    public static final String LINE_CONTINUATION = "syntax/line-continuation";
    /** An indented line that follows no block header. */
    public static final String UNEXPECTED_INDENT = "syntax/unexpected-indent";
    /** {@code if x:} with the next line not indented. */
    public static final String EXPECTED_BLOCK = "syntax/expected-block";
    /** A line between the columns of two enclosing blocks. */
    public static final String INCONSISTENT_DEDENT = "syntax/inconsistent-dedent";
    /** A block with one line indented by a tab and another by eight blanks. */
    public static final String INCONSISTENT_TABS = "syntax/inconsistent-tabs";

    // Characters and literals

    /** {@code x = a ? b}. */
    public static final String INVALID_CHARACTER = "syntax/invalid-character";
    /** {@code x = 'abc}. */
    public static final String UNTERMINATED_STRING = "syntax/unterminated-string";
    /** {@code x = f"{a!z}"}. */
    public static final String FORMATTED_STRING = "syntax/formatted-string";
    /** {@code b"é"}. */
    public static final String BYTES_LITERAL = "syntax/bytes-literal";
    /** {@code "a" b"b"}. */
    public static final String MIXED_LITERALS = "syntax/mixed-literals";
    /** {@code x = 1abc}. */
    public static final String INVALID_NUMBER = "syntax/invalid-number";
    /** {@code x = 007}. */
    public static final String LEADING_ZEROS = "syntax/leading-zeros";
    /** {@code x = 2j}. */
    public static final String COMPLEX_NUMBER = "syntax/complex-number";

    // Brackets and nesting

    /** {@code f(1, 2} without the closing parenthesis. */
    public static final String UNCLOSED_BRACKET = "syntax/unclosed-bracket";
    /** {@code x = 1)}. */
    public static final String UNMATCHED_BRACKET = "syntax/unmatched-bracket";
    /** {@code x = (1]}. */
    public static final String MISMATCHED_BRACKET = "syntax/mismatched-bracket";
    /** More than 200 brackets inside each other. */
    public static final String TOO_DEEP = "syntax/too-deep";
    /** More than 5000 operators in one chain, as in {@code a + a + a + ...}. */
    public static final String TOO_LONG = "syntax/too-long";

    // Statements

    /** {@code x = = 1}. */
    public static final String INVALID_SYNTAX = "syntax/invalid-syntax";
    /** {@code if x} without a colon. */
    public static final String EXPECTED_COLON = "syntax/expected-colon";
    /** {@code def f:}. */
    public static final String EXPECTED_PARENTHESIS = "syntax/expected-parenthesis";
    /** {@code print x}. */
    public static final String MISSING_PARENTHESES = "syntax/missing-parentheses";
    /** {@code try:} without {@code except} and {@code finally}. */
    public static final String INCOMPLETE_TRY = "syntax/incomplete-try";
    /** {@code except A, B:}. */
    public static final String EXCEPT_CLAUSE = "syntax/except-clause";
    /** {@code from a import b,}. */
    public static final String IMPORT_NAMES = "syntax/import-names";
    /** {@code async def f(): pass}. */
    public static final String ASYNC = "syntax/async";
    /** {@code case x | 1:}. */
    public static final String PATTERN = "syntax/pattern";

    // Targets

    /** {@code 1 = x}. */
    public static final String INVALID_TARGET = "syntax/invalid-target";
    /** {@code del f()}. */
    public static final String INVALID_DELETE = "syntax/invalid-delete";
    /** {@code a, b: int}. */
    public static final String ANNOTATION_TARGET = "syntax/annotation-target";
    /** {@code (a, b) += 1}. */
    public static final String AUGMENTED_TARGET = "syntax/augmented-target";
    /** {@code if x = 1: pass}. */
    public static final String ASSIGNMENT_IN_EXPRESSION = "syntax/assignment-in-expression";
    /** {@code (a.b := 1)}. */
    public static final String NAMED_TARGET = "syntax/named-target";

    // Expressions

    /** {@code (a b)}. */
    public static final String MISSING_COMMA = "syntax/missing-comma";
    /** {@code x = a if b}. */
    public static final String MISSING_ELSE = "syntax/missing-else";
    /** {@code x = (*a)}. */
    public static final String STARRED = "syntax/starred";
    /** {@code x = {a: 1, b}}. */
    public static final String DICT_ENTRY = "syntax/dict-entry";
    /** {@code [a, b for a in c]}. */
    public static final String COMPREHENSION = "syntax/comprehension";
    /** {@code f(a=1, 2)}. */
    public static final String ARGUMENT_ORDER = "syntax/argument-order";
    /** {@code f(a.b=1)}. */
    public static final String KEYWORD_ARGUMENT = "syntax/keyword-argument";
    /** {@code f(x for x in y, 1)}. */
    public static final String GENERATOR_ARGUMENT = "syntax/generator-argument";
    /** {@code def f(a=1, b): pass}. */
    public static final String PARAMETERS = "syntax/parameters";

    private DiagnosticCodes() {
    }
}
