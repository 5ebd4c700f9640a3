package org.scriptling.syntax;

import java.util.List;

import org.scriptling.syntax.tree.ModuleTree;

/**
 * What {@link Parser} found in a text.
 *
 * @param tree the tree; with {@code ErrorStatement}s in it when there were errors
 * @param diagnostics all errors, in source order; empty for a correct text
 * @param status whether the text is complete; the REPL asks for another line on {@link Status#INCOMPLETE}
 */
public record ParseResult(ModuleTree tree, List<Diagnostic> diagnostics, Status status) {

    /** How a text ends. */
    public enum Status {
        COMPLETE, INCOMPLETE, INVALID
    }

    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the tree may be translated and run. */
    public boolean isValid() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
