package org.scriptling.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.syntax.Diagnostic;

/** The scopes of a module, by the tree node that opens each of them, and the semantic errors found on the way. */
public final class ScopeResult {

    private final Block module;
    private final Map<Object, Block> blocks;
    private final Map<Object, Block> typeParameterBlocks;
    private final boolean futureAnnotations;
    private final List<Diagnostic> diagnostics;

    ScopeResult(Block module, Map<Object, Block> blocks, Map<Object, Block> typeParameterBlocks, boolean futureAnnotations,
                    List<Diagnostic> diagnostics) {
        this.module = module;
        this.blocks = new IdentityHashMap<>(blocks);
        this.typeParameterBlocks = new IdentityHashMap<>(typeParameterBlocks);
        this.futureAnnotations = futureAnnotations;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The scope of the module itself. */
    public Scope module() {
        return module.scope();
    }

    /**
     * The scope that a tree node opens.
     *
     * @param node a FunctionDefinition, ClassDefinition, TypeAlias, Lambda, comprehension or GeneratorExpression of the
     *             analysed tree, found by identity
     */
    public Scope scope(Object node) {
        Block block = blocks.get(node);
        if (block == null) {
            throw new IllegalArgumentException("no scope for " + node);
        }
        return block.scope();
    }

    /**
     * The scope of the type parameters of a generic FunctionDefinition, ClassDefinition or TypeAlias, or {@code null} for one
     * without type parameters. It is the parent of {@link #scope}.
     */
    public Scope typeParameterScope(Object node) {
        Block block = typeParameterBlocks.get(node);
        return block == null ? null : block.scope();
    }

    /** Whether {@code from __future__ import annotations} keeps annotations as text instead of evaluating them. */
    public boolean futureAnnotations() {
        return futureAnnotations;
    }

    /** Errors such as {@code 'return' outside function}, in source order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The module with the uses of every name, for the lint rules. */
    Block moduleBlock() {
        return module;
    }

    Block block(Object node) {
        return blocks.get(node);
    }
}
