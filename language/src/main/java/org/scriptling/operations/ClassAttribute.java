package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Reads one attribute of one class, as in {@code Color.RED} or {@code Shape.parse}. */
final class ClassAttribute extends Node {

    private final ScriptClass type;
    private final Assumption layout;
    @Child private SlotReadNode slot;
    @Child private SpecialMethodNode getter = SpecialMethodNode.create("__get__");

    private ClassAttribute(ScriptClass type, Assumption layout, SlotReadNode slot) {
        this.type = type;
        this.layout = layout;
        this.slot = slot;
    }

    @TruffleBoundary
    static ClassAttribute create(ScriptClass type, String name) {
        Assumption layout = type.layoutAssumption();
        ScriptClass metaclass = type.metaclass() == null ? BuiltinClasses.TYPE : type.metaclass();
        // Attributes of the metaclass may win; those accesses take the slow way.
        boolean simple = metaclass.lookup(name) == null && Attributes.customGetAttribute(metaclass) == null && (metaclass == BuiltinClasses.TYPE || metaclass.lookup("__getattr__") == null);
        VariableSlot found = simple ? type.lookupSlot(name) : null;
        return new ClassAttribute(type, layout, found == null ? null : new SlotReadNode(found));
    }

    Assumption layout() {
        return layout;
    }

    /** The value, or {@code null} when the slow way has to find it. */
    Object execute() {
        Object value = slot == null ? null : slot.execute();
        if (value instanceof MethodWrapper wrapper) {
            return wrapper.isClassMethod() ? (wrapper.function() instanceof PropertyObject ? null : new BoundMethod(wrapper.function(), type)) : wrapper.function();
        }
        return value instanceof ScriptFunction || value instanceof BuiltinFunction || GetAttributeNode.isPlain(value) ? value : instance(value);
    }

    /** Members of enumerations and the like: instances without {@code __get__} are plain values. */
    private Object instance(Object value) {
        return value instanceof ScriptObject object && getter.find(object) == null ? value : null;
    }
}
