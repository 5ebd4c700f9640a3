package org.scriptling.syntax;

import org.scriptling.syntax.tree.BinaryOperator;

/** The kinds of {@link Token}, with the precedence of the binary operators among them. */
public enum TokenKind {
    END("end of file"),
    NEWLINE("end of line"),
    INDENT("indent"),
    DEDENT("dedent"),
    /** A text that is no token; the lexer has already reported it. */
    ERROR("error"),
    NAME("name"),
    INTEGER("number"),
    FLOAT("number"),
    STRING("string"),
    BYTES("bytes"),
    /** The prefix and the opening quotes of an f-string. */
    FSTRING_START("f-string"),
    /** Literal text inside an f-string or inside a format specification. */
    FSTRING_MIDDLE("f-string text"),
    /** The closing quotes of an f-string. */
    FSTRING_END("end of f-string"),

    LEFT_PARENTHESIS("("),
    RIGHT_PARENTHESIS(")"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    COMMA(","),
    COLON(":"),
    SEMICOLON(";"),
    DOT("."),
    ELLIPSIS("..."),
    ARROW("->"),
    COLON_EQUAL(":="),
    EQUAL("="),
    EXCLAMATION("!"),
    TILDE("~"),
    LESS("<", 4),
    LESS_EQUAL("<=", 4),
    GREATER(">", 4),
    GREATER_EQUAL(">=", 4),
    EQUAL_EQUAL("==", 4),
    NOT_EQUAL("!=", 4),

    BAR("|", BinaryOperator.OR, 5),
    CARET("^", BinaryOperator.XOR, 6),
    AMPERSAND("&", BinaryOperator.AND, 7),
    LEFT_SHIFT("<<", BinaryOperator.LEFT_SHIFT, 8),
    RIGHT_SHIFT(">>", BinaryOperator.RIGHT_SHIFT, 8),
    PLUS("+", BinaryOperator.ADD, 9),
    MINUS("-", BinaryOperator.SUBTRACT, 9),
    STAR("*", BinaryOperator.MULTIPLY, 10),
    SLASH("/", BinaryOperator.TRUE_DIVIDE, 10),
    DOUBLE_SLASH("//", BinaryOperator.FLOOR_DIVIDE, 10),
    PERCENT("%", BinaryOperator.MODULO, 10),
    AT("@", BinaryOperator.MATRIX_MULTIPLY, 10),
    /** Right-associative and tighter than a unary operator to its left, so it has no level among the others. */
    DOUBLE_STAR("**"),

    BAR_EQUAL("|=", BinaryOperator.OR),
    CARET_EQUAL("^=", BinaryOperator.XOR),
    AMPERSAND_EQUAL("&=", BinaryOperator.AND),
    LEFT_SHIFT_EQUAL("<<=", BinaryOperator.LEFT_SHIFT),
    RIGHT_SHIFT_EQUAL(">>=", BinaryOperator.RIGHT_SHIFT),
    PLUS_EQUAL("+=", BinaryOperator.ADD),
    MINUS_EQUAL("-=", BinaryOperator.SUBTRACT),
    STAR_EQUAL("*=", BinaryOperator.MULTIPLY),
    SLASH_EQUAL("/=", BinaryOperator.TRUE_DIVIDE),
    DOUBLE_SLASH_EQUAL("//=", BinaryOperator.FLOOR_DIVIDE),
    PERCENT_EQUAL("%=", BinaryOperator.MODULO),
    AT_EQUAL("@=", BinaryOperator.MATRIX_MULTIPLY),
    DOUBLE_STAR_EQUAL("**=", BinaryOperator.POWER),

    FALSE("False", true),
    NONE("None", true),
    TRUE("True", true),
    AND("and", true, 2),
    AS("as", true),
    ASSERT("assert", true),
    ASYNC("async", true),
    AWAIT("await", true),
    BREAK("break", true),
    CLASS("class", true),
    CONTINUE("continue", true),
    DEF("def", true),
    DEL("del", true),
    ELIF("elif", true),
    ELSE("else", true),
    EXCEPT("except", true),
    FINALLY("finally", true),
    FOR("for", true),
    FROM("from", true),
    GLOBAL("global", true),
    IF("if", true),
    IMPORT("import", true),
    IN("in", true, 4),
    IS("is", true, 4),
    LAMBDA("lambda", true),
    NONLOCAL("nonlocal", true),
    NOT("not", true, 4),
    OR("or", true, 1),
    PASS("pass", true),
    RAISE("raise", true),
    RETURN("return", true),
    TRY("try", true),
    WHILE("while", true),
    WITH("with", true),
    YIELD("yield", true);

    private final String text;
    private final boolean keyword;
    private final BinaryOperator binary;
    private final int precedence;
    private final BinaryOperator augmented;

    TokenKind(String text) {
        this(text, false, null, 0, null);
    }

    TokenKind(String text, boolean keyword) {
        this(text, keyword, null, 0, null);
    }

    TokenKind(String text, int precedence) {
        this(text, false, null, precedence, null);
    }

    TokenKind(String text, boolean keyword, int precedence) {
        this(text, keyword, null, precedence, null);
    }

    TokenKind(String text, BinaryOperator binary, int precedence) {
        this(text, false, binary, precedence, null);
    }

    TokenKind(String text, BinaryOperator augmented) {
        this(text, false, null, 0, augmented);
    }

    TokenKind(String text, boolean keyword, BinaryOperator binary, int precedence, BinaryOperator augmented) {
        this.text = text;
        this.keyword = keyword;
        this.binary = binary;
        this.precedence = precedence;
        this.augmented = augmented;
    }

    /** The token as written, for keywords, operators and delimiters; else a description. */
    public String text() {
        return text;
    }

    /** Whether this is a reserved word. */
    public boolean isKeyword() {
        return keyword;
    }

    /** The left-associative arithmetic or bitwise operator that this token is, or {@code null}. */
    public BinaryOperator binary() {
        return binary;
    }

    /**
     * How tight the operator between two operands binds, from 1 (loosest); 0 for tokens that are none. {@code not} has the level of
     * {@code not in}.
     */
    public int precedence() {
        return precedence;
    }

    /** The operator of an augmented assignment such as {@code +=}, or {@code null}. */
    public BinaryOperator augmented() {
        return augmented;
    }

    /**
     * The keyword that {@code word} is.
     *
     * @return the kind, or {@link #NAME} for any other word, soft keywords included
     */
    static TokenKind ofWord(String word) {
        return switch (word) {
            case "False" -> FALSE;
            case "None" -> NONE;
            case "True" -> TRUE;
            case "and" -> AND;
            case "as" -> AS;
            case "assert" -> ASSERT;
            case "async" -> ASYNC;
            case "await" -> AWAIT;
            case "break" -> BREAK;
            case "class" -> CLASS;
            case "continue" -> CONTINUE;
            case "def" -> DEF;
            case "del" -> DEL;
            case "elif" -> ELIF;
            case "else" -> ELSE;
            case "except" -> EXCEPT;
            case "finally" -> FINALLY;
            case "for" -> FOR;
            case "from" -> FROM;
            case "global" -> GLOBAL;
            case "if" -> IF;
            case "import" -> IMPORT;
            case "in" -> IN;
            case "is" -> IS;
            case "lambda" -> LAMBDA;
            case "nonlocal" -> NONLOCAL;
            case "not" -> NOT;
            case "or" -> OR;
            case "pass" -> PASS;
            case "raise" -> RAISE;
            case "return" -> RETURN;
            case "try" -> TRY;
            case "while" -> WHILE;
            case "with" -> WITH;
            case "yield" -> YIELD;
            default -> NAME;
        };
    }

    /** Whether an expression can begin with this token. */
    boolean startsExpression() {
        return switch (this) {
            case NAME, INTEGER, FLOAT, STRING, BYTES, FSTRING_START, LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE, ELLIPSIS, TILDE, PLUS, MINUS, FALSE,
                            NONE, TRUE, LAMBDA, NOT, AWAIT -> true;
            default -> false;
        };
    }

    /** Whether this keyword can stand only at the beginning of a statement or clause, never inside brackets. */
    boolean startsOnlyStatements() {
        return switch (this) {
            case ASSERT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, FINALLY, GLOBAL, IMPORT, NONLOCAL, PASS, RAISE, RETURN, TRY, WHILE, WITH -> true;
            default -> false;
        };
    }
}
