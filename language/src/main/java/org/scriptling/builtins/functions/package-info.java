/**
 * The builtin functions by theme.
 */
package org.scriptling.builtins.functions;
