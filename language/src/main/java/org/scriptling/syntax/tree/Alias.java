package org.scriptling.syntax.tree;

import org.scriptling.syntax.Span;

/**
 * One imported name: {@code name as asName}.
 *
 * @param name the name as written; dotted in {@code import a.b}
 * @param asName the name behind {@code as}, or {@code null}
 */
public record Alias(String name, String asName, Span span) {
}
