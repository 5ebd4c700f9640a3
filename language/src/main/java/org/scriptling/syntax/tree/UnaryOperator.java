package org.scriptling.syntax.tree;

/** Prefix operators. */
public enum UnaryOperator {
    NEGATIVE("-"), POSITIVE("+"), INVERT("~"), NOT("not");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as written. */
    public String symbol() {
        return symbol;
    }
}
