package org.scriptling.translate;

import org.scriptling.analysis.Scope;
import org.scriptling.nodes.exception.HandlingNode;

/**
 * What one translation unit, the code of one frame, shares: its module, its frame, and the scope at the point of translation.
 *
 * @param scope the scope of names: that of the frame's owner, or of a comprehension in it
 * @param isGenerator whether the code is the body of a generator, which runs on a frame on the heap
 * @param qualifiedPrefix what the qualified names of functions and classes defined here begin with
 */
record Unit(ModuleTranslator module, Scope scope, FrameSlots frame, boolean isGenerator, String qualifiedPrefix) {

    /** The same unit inside of a comprehension. */
    Unit inside(Scope inner) {
        return new Unit(module, inner, frame, isGenerator, qualifiedPrefix);
    }

    /** The slot in which the frame keeps the exception that it handles; none in generators, whose frames are on the heap anyway. */
    int handledSlot() {
        return isGenerator ? HandlingNode.NO_SLOT : frame.handled();
    }

    /** The slot in which a class body finds its namespace. */
    int namespaceSlot() {
        return frame.variable(scope.frameOwner(), "<namespace>");
    }
}
