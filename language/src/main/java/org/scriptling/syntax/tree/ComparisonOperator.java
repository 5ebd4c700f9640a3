package org.scriptling.syntax.tree;

/** The ten comparison operators; all of them chain. */
public enum ComparisonOperator {
    LESS("<", "__lt__", "__gt__"),
    LESS_EQUAL("<=", "__le__", "__ge__"),
    GREATER(">", "__gt__", "__lt__"),
    GREATER_EQUAL(">=", "__ge__", "__le__"),
    EQUAL("==", "__eq__", "__eq__"),
    NOT_EQUAL("!=", "__ne__", "__ne__"),
    IN("in", "__contains__", null),
    NOT_IN("not in", "__contains__", null),
    IS("is", null, null),
    IS_NOT("is not", null, null);

    private final String symbol;
    private final String method;
    private final String reflectedMethod;

    ComparisonOperator(String symbol, String method, String reflectedMethod) {
        this.symbol = symbol;
        this.method = method;
        this.reflectedMethod = reflectedMethod;
    }

    /** The operator as written. */
    public String symbol() {
        return symbol;
    }

    /** The special method of the left operand (for {@code in}: of the container), or {@code null} for identity. */
    public String method() {
        return method;
    }

    /** The special method that the right operand is asked for, or {@code null}. */
    public String reflectedMethod() {
        return reflectedMethod;
    }
}
