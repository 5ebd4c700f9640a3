package org.scriptling.syntax.tree;

/** The short-circuit operators. */
public enum LogicalOperator {
    AND, OR
}
