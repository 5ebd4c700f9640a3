package org.scriptling.syntax.tree;

/** Arithmetic and bitwise operators, also in their augmented forms, with the names of their special methods. */
public enum BinaryOperator {
    ADD("+", "add"),
    SUBTRACT("-", "sub"),
    MULTIPLY("*", "mul"),
    MATRIX_MULTIPLY("@", "matmul"),
    TRUE_DIVIDE("/", "truediv"),
    FLOOR_DIVIDE("//", "floordiv"),
    MODULO("%", "mod"),
    POWER("**", "pow"),
    LEFT_SHIFT("<<", "lshift"),
    RIGHT_SHIFT(">>", "rshift"),
    AND("&", "and"),
    XOR("^", "xor"),
    OR("|", "or");

    private final String symbol;
    private final String method;
    private final String reflectedMethod;
    private final String inPlaceMethod;

    BinaryOperator(String symbol, String stem) {
        this.symbol = symbol;
        // String.concat, because the first use of the + operator costs a program milliseconds at its start.
        this.method = "__".concat(stem).concat("__").intern();
        this.reflectedMethod = "__r".concat(stem).concat("__").intern();
        this.inPlaceMethod = "__i".concat(stem).concat("__").intern();
    }

    /** The operator as written, without {@code =}. */
    public String symbol() {
        return symbol;
    }

    /** The special method of the left operand, such as {@code __add__}. */
    public String method() {
        return method;
    }

    /** The special method of the right operand, such as {@code __radd__}. */
    public String reflectedMethod() {
        return reflectedMethod;
    }

    /** The special method of augmented assignment, such as {@code __iadd__}. */
    public String inPlaceMethod() {
        return inPlaceMethod;
    }
}
