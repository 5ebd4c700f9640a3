package org.scriptling.syntax.tree;

import java.util.List;

import org.scriptling.syntax.Span;

/** The tree of a whole source file or of one REPL entry. */
public record ModuleTree(List<Statement> body, Span span) {
    public ModuleTree {
        body = List.copyOf(body);
    }
}
