package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.syntax.Span;

/** An index from every variable of a module to the places that read it, in its own block and in blocks inside. */
final class NameUses {

    private final Block module;
    private final Map<Block, Map<String, List<Span>>> uses = new IdentityHashMap<>();

    NameUses(Block module) {
        this.module = module;
        index(module);
    }

    /** Where the variable {@code name} of {@code owner} is used in a way that needs its value; in no particular order. */
    List<Span> of(Block owner, String name) {
        return uses.getOrDefault(owner, Map.of()).getOrDefault(name, List.of());
    }

    boolean isUsed(Block owner, String name) {
        return !of(owner, name).isEmpty();
    }

    private void index(Block block) {
        block.symbols().forEach((name, symbol) -> index(block, name, symbol));
        block.children().forEach(this::index);
    }

    private void index(Block block, String name, Symbol symbol) {
        var places = new ArrayList<>(symbol.reads());
        for (Symbol.Binding binding : symbol.bindings()) {
            // "del x" and "x += 1" need the old value, and a binding made from another function is meant for somebody else.
            boolean needsValue = binding.form() == Symbol.BindingForm.DELETE || binding.form() == Symbol.BindingForm.AUGMENTED_ASSIGNMENT;
            if (needsValue || symbol.nonlocalDeclaration() != null) {
                places.add(binding.span());
            }
        }
        if (places.isEmpty()) {
            return;
        }
        if (symbol.isOwnBinding()) {
            add(block, name, places);
            if (block.kind() == Scope.Kind.CLASS) {
                // Before its assignment, a name of a class body is the global of this name.
                add(module, name, places);
            }
        } else {
            Block definer = symbol.globalDeclaration() == null ? block.definers().get(name) : null;
            add(definer == null ? module : definer, name, places);
        }
    }

    private void add(Block owner, String name, List<Span> places) {
        uses.computeIfAbsent(owner, key -> new HashMap<>()).computeIfAbsent(name, key -> new ArrayList<>()).addAll(places);
    }
}
