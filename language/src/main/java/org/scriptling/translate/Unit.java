package org.scriptling.translate;

import org.scriptling.analysis.Scope;
import org.scriptling.nodes.exception.HandlingNode;
import org.scriptling.runtime.iteration.GeneratorLayout;

/**
 * What one translation unit, the code of one frame, shares: its module, its frame, and the scope at the point of translation.
 *
 * @param scope the scope of names: that of the frame's owner, or of a comprehension in it
 * @param generator where generator and body meet; {@code null} outside of generators
 * @param qualifiedPrefix what the qualified names of functions and classes defined here begin with
 */
record Unit(ModuleTranslator module, Scope scope, FrameSlots frame, GeneratorLayout generator, String qualifiedPrefix) {

    /** The same unit inside of a comprehension. */
    Unit inside(Scope inner) {
        return new Unit(module, inner, frame, generator, qualifiedPrefix);
    }

    /** The slot in which the frame keeps the exception that it handles; none in generators, whose frames are on the heap anyway. */
    int handledSlot() {
        return generator == null ? frame.handled() : HandlingNode.NO_SLOT;
    }

    /** The slot in which a class body finds its namespace. */
    int namespaceSlot() {
        return frame.variable(scope.frameOwner(), "<namespace>");
    }
}
