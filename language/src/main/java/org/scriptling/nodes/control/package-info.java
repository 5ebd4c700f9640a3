/** Statements that order others: blocks, conditions, loops, return, assignment, deletion, assertion. */
package org.scriptling.nodes.control;
