package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;

import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.value.LazyAttribute;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SlotDescriptor;

/** {@code object.name = value} for one name: the fast paths of {@link Attributes#set}. */
public abstract class SetAttributeNode extends Node {

    static final int LIMIT = CacheLimits.ATTRIBUTES;

    final String name;
    private final boolean hooks;

    protected SetAttributeNode(String name, boolean hooks) {
        this.name = name;
        this.hooks = hooks;
    }

    /** A node for an interned name. */
    @NeverDefault
    public static SetAttributeNode create(String name) {
        return SetAttributeNodeGen.create(name, true);
    }

    /** As {@link #create}, but {@code __setattr__} of the class is not asked: what {@code object.__setattr__} does. */
    @NeverDefault
    public static SetAttributeNode createWithoutHook(String name) {
        return SetAttributeNodeGen.create(name, false);
    }

    /** Sets the attribute. */
    public abstract void execute(Object object, Object value);

    @Specialization(guards = "object.getShape() == shape", assumptions = "plan.layout()", limit = "LIMIT")
    void doObject(ScriptObject object, Object value,
                    @Cached("object.getShape()") @SuppressWarnings("unused") Shape shape,
                    @Cached("createPlan(shape)") AttributePlan plan,
                    @CachedLibrary(limit = "1") DynamicObjectLibrary library,
                    @Cached DispatchNode setter) {
        Object attribute = plan.classValue();
        if (plan.isAssignable() && (attribute == null || GetAttributeNode.isPlain(attribute) || attribute instanceof ScriptFunction || attribute instanceof SlotDescriptor || attribute instanceof LazyAttribute)) {
            put(library, object, value);
        } else if (plan.isAssignable() && attribute instanceof PropertyObject property && property.setter() != None.INSTANCE) {
            setter.execute(property.setter(), new Object[]{null, object, value});
        } else {
            slow(object, value);
        }
    }

    private void put(DynamicObjectLibrary library, ScriptObject object, Object value) {
        if (ThreadMode.isShared()) {
            java.lang.invoke.VarHandle.releaseFence();
            synchronized (object) {
                library.put(object, name, value);
            }
        } else {
            library.put(object, name, value);
        }
    }

    // The cached shapes stay: the slow way is for those that found no place.
    @ReportPolymorphism.Megamorphic
    @Specialization
    void doGeneric(Object object, Object value) {
        slow(object, value);
    }

    @TruffleBoundary
    private void slow(Object object, Object value) {
        if (hooks) {
            Attributes.set(object, name, value);
        } else {
            Attributes.setWithoutHook(object, Types.classOf(object), name, value);
        }
    }

    @NeverDefault
    AttributePlan createPlan(Shape shape) {
        return AttributePlan.create(shape, name, hooks);
    }
}
