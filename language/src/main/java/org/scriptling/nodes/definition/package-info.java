/** Definitions of functions, lambdas and classes, and imports. */
package org.scriptling.nodes.definition;
