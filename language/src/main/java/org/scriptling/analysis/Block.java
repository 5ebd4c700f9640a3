package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scope together with what analysis and lint rules need to know about its names. */
final class Block {

    private final Scope scope;
    private final Block parent;
    private final List<Block> children = new ArrayList<>();
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    /** For names not bound here: the block that binds them, unless they are global. */
    private final Map<String, Block> definers = new HashMap<>();
    /** What the block is called in messages about comprehensions, or {@code null} for other blocks. */
    private final String comprehensionName;
    /** How many iterables of comprehensions surround the current position of the walk. */
    private int iterableDepth;

    Block(Scope scope, Block parent, String comprehensionName) {
        this.scope = scope;
        this.parent = parent;
        this.comprehensionName = comprehensionName;
        if (parent != null) {
            parent.children.add(this);
            iterableDepth = parent.iterableDepth;
        }
    }

    Scope scope() {
        return scope;
    }

    Scope.Kind kind() {
        return scope.kind();
    }

    Block parent() {
        return parent;
    }

    List<Block> children() {
        return children;
    }

    Map<String, Symbol> symbols() {
        return symbols;
    }

    /** The record of a name, made on first mention. */
    Symbol symbol(String mangledName) {
        return symbols.computeIfAbsent(mangledName, key -> new Symbol());
    }

    Map<String, Block> definers() {
        return definers;
    }

    String comprehensionName() {
        return comprehensionName;
    }

    boolean isComprehension() {
        return comprehensionName != null;
    }

    void enterIterable() {
        iterableDepth++;
    }

    void leaveIterable() {
        iterableDepth--;
    }

    boolean isInsideIterable() {
        return iterableDepth > 0;
    }
}
