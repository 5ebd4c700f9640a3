/**
 * The language as the polyglot engine sees it, and the context of one program. Thin on purpose: what values do stands in
 * {@code operations}, what syntax does in {@code nodes}.
 */
package org.scriptling;
