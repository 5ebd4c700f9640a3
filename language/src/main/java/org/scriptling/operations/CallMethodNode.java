package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.CallableValue;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.LazyAttribute;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SlotDescriptor;
import org.scriptling.runtime.value.SuperObject;
import org.scriptling.runtime.value.TypedValue;

/** {@code object.name(arguments)} as one operation: methods are called without making a bound method. */
// Not shared: each kind of receiver keeps its own callees.
@SuppressWarnings("truffle-sharing")
public abstract class CallMethodNode extends Node {

    static final int LIMIT = CacheLimits.ATTRIBUTES;

    // Common to all shapes: subclasses that inherit a method lead to one callee, which is inlined once.
    @Child private DispatchNode dispatch;
    final String name;
    @CompilationFinal(dimensions = 1) final String[] keywords;

    protected CallMethodNode(String name, String[] keywords) {
        this.name = name;
        this.keywords = keywords;
        this.dispatch = DispatchNode.create(keywords);
    }

    /** A node for an interned name and the keyword arguments that end the argument array. */
    @NeverDefault
    public static CallMethodNode create(String name, String[] keywords) {
        return CallMethodNodeGen.create(name, keywords);
    }

    /**
     * Calls.
     *
     * @param arguments a free place, the receiver, the positional arguments, the values of the keyword arguments
     */
    public abstract Object execute(Object receiver, Object[] arguments);

    @Specialization(guards = {"receiver.getShape() == shape", "plan.isMethod()"}, assumptions = "plan.layout()", limit = "LIMIT")
    Object doMethod(ScriptObject receiver, Object[] arguments,
                    @Cached("receiver.getShape()") @SuppressWarnings("unused") Shape shape,
                    @Cached("createPlan(shape)") AttributePlan plan) {
        Object attribute = plan.classValue();
        return AttributePlan.isMethod(attribute) ? dispatch.execute(attribute, arguments) : dispatch.execute(slowGet(receiver), withoutReceiver(arguments));
    }

    @Specialization(guards = "receiver.getShape() == shape", assumptions = "plan.layout()", limit = "LIMIT")
    Object doObject(ScriptObject receiver, Object[] arguments,
                    @Cached("receiver.getShape()") @SuppressWarnings("unused") Shape shape,
                    @Cached("createPlan(shape)") AttributePlan plan,
                    @CachedLibrary(limit = "1") DynamicObjectLibrary library,
                    @Cached("createDispatch()") DispatchNode dispatch) {
        Object attribute = plan.classValue();
        if (!plan.isCustom()) {
            if (plan.isOwn() && (attribute == null || attribute instanceof ScriptFunction || attribute instanceof BuiltinFunction || attribute instanceof SlotDescriptor)) {
                Object own = library.getOrDefault(receiver, name, null);
                if (own != null) {
                    return dispatch.execute(own, withoutReceiver(arguments));
                }
            }
            if (AttributePlan.isMethod(attribute)) {
                return dispatch.execute(attribute, arguments);
            }
            if (attribute instanceof MethodWrapper wrapper && !plan.isOwn() && !(wrapper.function() instanceof PropertyObject)) {
                if (!wrapper.isClassMethod()) {
                    return dispatch.execute(wrapper.function(), withoutReceiver(arguments));
                }
                arguments[1] = receiver.scriptClass();
                return dispatch.execute(wrapper.function(), arguments);
            }
            if (attribute instanceof LazyAttribute lazy && lazy.isCallable() && arguments.length == 2) {
                return slowGet(receiver);
            }
        }
        return dispatch.execute(slowGet(receiver), withoutReceiver(arguments));
    }

    @Specialization(guards = "module == cachedModule", limit = "1")
    Object doModule(ScriptModule module, Object[] arguments,
                    @Cached("module") @SuppressWarnings("unused") ScriptModule cachedModule,
                    @Cached("createAttribute()") GetAttributeNode attribute,
                    @Cached("createDispatch()") DispatchNode dispatch) {
        return dispatch.execute(isTypeCall() ? slowGet(module) : attribute.execute(module), withoutReceiver(arguments));
    }

    @Specialization
    Object doClass(ScriptClass type, Object[] arguments,
                    @Cached("createAttribute()") GetAttributeNode attribute,
                    @Cached("createDispatch()") DispatchNode dispatch) {
        return dispatch.execute(isTypeCall() ? slowGet(type) : attribute.execute(type), withoutReceiver(arguments));
    }

    @Specialization(guards = {"proxy.start() == start", "proxy.receiverClass() == receiverClass"}, assumptions = "attribute.layout()", limit = "LIMIT")
    Object doSuper(SuperObject proxy, Object[] arguments,
                    @Cached("proxy.start()") @SuppressWarnings("unused") ScriptClass start,
                    @Cached("proxy.receiverClass()") @SuppressWarnings("unused") ScriptClass receiverClass,
                    @Cached("createSuperAttribute(proxy)") SuperAttribute attribute,
                    @Cached("createDispatch()") DispatchNode dispatch) {
        Object function = proxy.isClassReceiver() ? null : attribute.execute();
        if (function instanceof ScriptFunction || function instanceof BuiltinFunction builtin && builtin.receiverClass() != null) {
            arguments[1] = proxy.receiver();
            return dispatch.execute(function, arguments);
        }
        return dispatch.execute(slowGet(proxy), withoutReceiver(arguments));
    }

    @Specialization(guards = {"isBuiltin(receiver)", "receiver.getClass() == cachedClass", "method != null"}, limit = "LIMIT")
    Object doBuiltin(Object receiver, Object[] arguments,
                    @Cached("receiver.getClass()") @SuppressWarnings("unused") Class<?> cachedClass,
                    @Cached("builtinMethod(receiver)") BuiltinFunction method,
                    @Cached("createDispatch()") DispatchNode dispatch) {
        return dispatch.execute(method, arguments);
    }

    // The cached cases stay: the slow way is for those that found no place.
    @ReportPolymorphism.Megamorphic
    @Specialization
    Object doGeneric(Object receiver, Object[] arguments, @Cached("createDispatch()") DispatchNode dispatch) {
        return dispatch.execute(slowGet(receiver), withoutReceiver(arguments));
    }

    /** Builtin values whose Java class tells their class, and which have no attributes of their own. */
    static boolean isBuiltin(Object value) {
        return !(value instanceof ScriptObject) && !(value instanceof ScriptClass) && !(value instanceof ScriptModule) && !(value instanceof SuperObject) && !(value instanceof CallableValue);
    }

    @TruffleBoundary
    BuiltinFunction builtinMethod(Object receiver) {
        ScriptClass type = Types.classOf(receiver);
        return type != BuiltinClasses.FOREIGN && isFixed(receiver) && type.lookup(name) instanceof BuiltinFunction function && function.receiverClass() != null ? function : null;
    }

    /** Frozen and ordinary sets, and the kinds of views, share a Java class but not their methods. */
    private static boolean isFixed(Object receiver) {
        return !(receiver instanceof ScriptSet) && !(receiver instanceof DictView) &&
                        !(receiver instanceof TypedValue) && !(receiver instanceof MethodWrapper);
    }

    /** Whether the call has the form {@code x.type()}, which works on every value. */
    private boolean isTypeCall() {
        return name.equals("type");
    }

    private static Object[] withoutReceiver(Object[] arguments) {
        Object[] shorter = new Object[arguments.length - 1];
        System.arraycopy(arguments, 2, shorter, 1, shorter.length - 1);
        return shorter;
    }

    @TruffleBoundary
    private Object slowGet(Object receiver) {
        if (!name.equals("type")) {
            // One lookup: a failing __getattr__ of a script must not run twice.
            return Attributes.get(receiver, name);
        }
        Object attribute = receiver instanceof ScriptDict ? null : Attributes.getOrNull(receiver, name);
        if (attribute != null) {
            return attribute;
        }
        Object special = SpecialCalls.attribute(receiver, name);
        return special != null ? special : Attributes.get(receiver, name);
    }

    @NeverDefault
    AttributePlan createPlan(Shape shape) {
        return AttributePlan.create(shape, name);
    }

    @NeverDefault
    DispatchNode createDispatch() {
        return DispatchNode.create(keywords);
    }

    @NeverDefault
    GetAttributeNode createAttribute() {
        return GetAttributeNode.create(name);
    }

    @NeverDefault
    SuperAttribute createSuperAttribute(SuperObject proxy) {
        return SuperAttribute.create(proxy, name);
    }
}
