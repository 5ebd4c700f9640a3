/**
 * The syntax tree: sealed interfaces and records without behaviour.
 */
package org.scriptling.syntax.tree;
