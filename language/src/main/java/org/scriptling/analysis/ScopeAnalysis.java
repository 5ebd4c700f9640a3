package org.scriptling.analysis;

import java.util.ArrayList;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.ModuleTree;

/**
 * Finds the scopes of a module and the errors that Python reports when it compiles a text that its parser accepts.
 *
 * <p>A name bound anywhere in a function is a variable of that function unless declared otherwise; other names belong to the
 * nearest enclosing function that binds them, else to the module. Class bodies are passed over on the way outwards. The work
 * is done in passes: {@link SymbolCollector} notes the uses of names, {@link ScopeResolver} finds out where they live, and
 * {@link SemanticChecks} looks for misplaced statements and expressions.
 */
public final class ScopeAnalysis {

    private ScopeAnalysis() {
    }

    /**
     * Analyses a module.
     *
     * @param tree a tree without syntax errors; with some, the result is a best effort and its errors may be consequences
     *             of the syntax errors
     */
    public static ScopeResult analyse(ModuleTree tree) {
        var diagnostics = new ArrayList<Diagnostic>();
        var collector = new SymbolCollector(diagnostics);
        Block module = collector.collect(tree);
        new ScopeResolver(diagnostics).resolve(module);
        new SemanticChecks(diagnostics).check(tree);
        diagnostics.sort(Diagnostic::comparePlaces);
        return new ScopeResult(module, collector.blocks(), collector.typeParameterBlocks(), collector.futureAnnotations(), diagnostics);
    }
}
