/** Expressions: operators, displays, subscripts, attributes. No variables, no calls, no control flow between statements. */
package org.scriptling.nodes.expression;
