/**
 * From text to tree: lexer, parser, diagnostics. Knows nothing of scopes, values or Truffle; runs, lint and the REPL use it alike.
 */
package org.scriptling.syntax;
