package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NonIdempotent;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.PropertyGetter;
import com.oracle.truffle.api.object.Shape;

import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.LazyAttribute;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SlotDescriptor;

/** {@code object.name} for one name: the fast paths of {@link Attributes#get}. */
public abstract class GetAttributeNode extends Node {

    static final int LIMIT = CacheLimits.ATTRIBUTES;

    final String name;

    protected GetAttributeNode(String name) {
        this.name = name;
    }

    /** A node for an interned name. */
    @NeverDefault
    public static GetAttributeNode create(String name) {
        return GetAttributeNodeGen.create(name);
    }

    /** The value of the attribute. @throws org.scriptling.runtime.error.ScriptException AttributeError */
    public abstract Object execute(Object object);

    /** An attribute that the instance has and its class has not: most reads. */
    @Specialization(guards = {"!isShared()", "getter != null", "getter.accepts(object)"}, assumptions = "plan.layout()", limit = "LIMIT")
    Object doOwn(ScriptObject object,
                    @Cached("createPlan(object.getShape())") @SuppressWarnings("unused") AttributePlan plan,
                    @Cached("plan.getter()") PropertyGetter getter) {
        Object value = getter.get(object);
        // Without a value it was deleted.
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, value == null) ? slow(object) : value;
    }

    /** Another thread may change the shape between a check and the read that relies on it. */
    @NonIdempotent
    static boolean isShared() {
        return ThreadMode.isShared();
    }

    @Specialization(guards = "object.getShape() == shape", assumptions = "plan.layout()", limit = "LIMIT")
    Object doObject(ScriptObject object,
                    @Cached("object.getShape()") Shape shape,
                    @Cached("createPlan(shape)") AttributePlan plan,
                    @CachedLibrary(limit = "1") DynamicObjectLibrary library,
                    @Cached DispatchNode getter,
                    @Cached DescriptorTestNode descriptorTest) {
        if (plan.isCustom()) {
            return slow(object);
        }
        Object attribute = plan.classValue();
        if (attribute instanceof PropertyObject property && property.getter() != None.INSTANCE) {
            return getter.execute(property.getter(), new Object[]{null, object});
        }
        if (attribute instanceof GetterDescriptor) {
            return bind(attribute, object);
        }
        boolean plain = isPlain(attribute) || attribute instanceof ScriptObject value && descriptorTest.isPlainValue(value);
        if (plan.isOwn() && (plain || !(attribute instanceof ScriptObject))) {
            Object value = library.getOrDefault(object, name, null);
            if (value != null) {
                return value;
            }
        }
        if (attribute instanceof ScriptFunction) {
            return new BoundMethod(attribute, object);
        }
        if (plain) {
            return attribute;
        }
        if (attribute instanceof BuiltinFunction function) {
            return function.receiverClass() == null ? function : new BoundMethod(function, object);
        }
        if (attribute instanceof MethodWrapper wrapper && !(wrapper.function() instanceof PropertyObject)) {
            return wrapper.isClassMethod() ? new BoundMethod(wrapper.function(), object.scriptClass()) : wrapper.function();
        }
        return slow(object);
    }

    /** Whether a class attribute is its own value also when it is read through an instance. */
    static boolean isPlain(Object attribute) {
        return attribute instanceof Long || attribute instanceof Boolean || attribute instanceof Double || attribute != null && !(attribute instanceof ScriptObject) &&
                        !(attribute instanceof BuiltinFunction) && !(attribute instanceof MethodWrapper) && !(attribute instanceof PropertyObject) &&
                        !(attribute instanceof GetterDescriptor) && !(attribute instanceof SlotDescriptor) && !(attribute instanceof LazyAttribute) && !(attribute instanceof ScriptFunction);
    }

    @TruffleBoundary
    private static Object bind(Object attribute, ScriptObject object) {
        return Attributes.bind(attribute, object, object.scriptClass());
    }

    @Specialization(guards = "module == cachedModule", limit = "1")
    Object doModule(ScriptModule module,
                    @Cached("module") @SuppressWarnings("unused") ScriptModule cachedModule,
                    @Cached("createSlotRead(module)") SlotReadNode slot) {
        Object value = slot.execute();
        return value != null ? value : slow(module);
    }

    @Specialization(guards = "type == cachedType", assumptions = "attribute.layout()", limit = "LIMIT")
    Object doClass(ScriptClass type,
                    @Cached("type") @SuppressWarnings("unused") ScriptClass cachedType,
                    @Cached("createClassAttribute(type)") ClassAttribute attribute) {
        Object value = attribute.execute();
        return value != null ? value : slow(type);
    }

    // The cached cases stay: the slow way is for those that found no place.
    @ReportPolymorphism.Megamorphic
    @Specialization
    Object doGeneric(Object object) {
        return slow(object);
    }

    @TruffleBoundary
    private Object slow(Object object) {
        return Attributes.get(object, name);
    }

    @NeverDefault
    AttributePlan createPlan(Shape shape) {
        return AttributePlan.create(shape, name);
    }

    @NeverDefault
    SlotReadNode createSlotRead(ScriptModule module) {
        return new SlotReadNode(module.slot(name));
    }

    @NeverDefault
    ClassAttribute createClassAttribute(ScriptClass type) {
        return ClassAttribute.create(type, name);
    }
}
