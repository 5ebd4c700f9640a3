package org.scriptling.analysis;

import java.util.List;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.ModuleTree;

final class SemanticChecks {
    SemanticChecks(List<Diagnostic> diagnostics) {
    }

    void check(ModuleTree tree) {
    }
}
