package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/**
 * Finds and calls one special method of instances, cached by class: what operators, subscripts and iteration do with values of
 * script classes.
 */
public final class SpecialMethodNode extends Node {

    private static final int LIMIT = CacheLimits.ATTRIBUTES;

    private final String method;
    @CompilationFinal(dimensions = 1) private ScriptClass[] types = {};
    @CompilationFinal(dimensions = 1) private Assumption[] layouts = {};
    @Children private SlotReadNode[] slots = {};
    @CompilationFinal private boolean megamorphic;
    @Child private DispatchNode dispatch = DispatchNode.create();

    private SpecialMethodNode(String method) {
        this.method = method;
    }

    /** A node for a method name. */
    @NeverDefault
    public static SpecialMethodNode create(String method) {
        return new SpecialMethodNode(method);
    }

    /** The method as it stands on the class of an object, not bound; {@code null} when there is none. */
    @ExplodeLoop
    public Object find(ScriptObject object) {
        ScriptClass type = object.scriptClass();
        if (!megamorphic) {
            for (int i = 0; i < types.length; i++) {
                if (types[i] == type && Assumption.isValidAssumption(layouts[i])) {
                    return slots[i] == null ? null : slots[i].execute();
                }
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            add(type);
        }
        return lookup(type);
    }

    private void add(ScriptClass type) {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == type) {
                layouts[i] = type.layoutAssumption();
                slots[i] = slotRead(type);
                if (slots[i] != null) {
                    insert(slots[i]);
                }
                return;
            }
        }
        if (types.length == LIMIT) {
            megamorphic = true;
            return;
        }
        int count = types.length;
        ScriptClass[] newTypes = java.util.Arrays.copyOf(types, count + 1);
        Assumption[] newLayouts = java.util.Arrays.copyOf(layouts, count + 1);
        SlotReadNode[] newSlots = java.util.Arrays.copyOf(slots, count + 1);
        newTypes[count] = type;
        newLayouts[count] = type.layoutAssumption();
        newSlots[count] = slotRead(type);
        if (newSlots[count] != null) {
            insert(newSlots[count]);
        }
        slots = newSlots;
        layouts = newLayouts;
        // Last: readers on other threads find the arrays that belong to it complete.
        types = newTypes;
    }

    private SlotReadNode slotRead(ScriptClass type) {
        VariableSlot slot = type.lookupSlot(method);
        return slot == null ? null : new SlotReadNode(slot);
    }

    @TruffleBoundary
    private Object lookup(ScriptClass type) {
        return type.lookup(method);
    }

    /** Calls a function found by {@link #find} with the object as its first argument. */
    public Object call(Object function, Object object) {
        return dispatch.execute(function, new Object[]{null, object});
    }

    /** As {@link #call(Object, Object)}, with one more argument. */
    public Object call(Object function, Object object, Object argument) {
        return dispatch.execute(function, new Object[]{null, object, argument});
    }

    /** As {@link #call(Object, Object)}, with two more arguments. */
    public Object call(Object function, Object object, Object first, Object second) {
        return dispatch.execute(function, new Object[]{null, object, first, second});
    }
}
