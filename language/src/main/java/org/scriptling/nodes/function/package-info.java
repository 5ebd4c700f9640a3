/** Calls, and the expressions that make functions. */
package org.scriptling.nodes.function;
