/**
 * The bases of the syntax nodes: {@link org.scriptling.nodes.ExpressionNode} gives a value,
 * {@link org.scriptling.nodes.StatementNode} a {@linkplain org.scriptling.nodes.Completion completion}. Syntax nodes evaluate their
 * children and then call an operation; what an operator or a call means stands in {@code org.scriptling.operations}.
 */
package org.scriptling.nodes;
