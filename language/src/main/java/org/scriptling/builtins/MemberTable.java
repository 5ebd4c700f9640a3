package org.scriptling.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.operations.HostCalls;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.spi.HostFunction;

/**
 * Collects the members of a builtin type or module. Signatures are written as in {@code def} and are read when a function is
 * called first; see {@link org.scriptling.runtime.function.SignatureText}. Methods get their receiver unwrapped: a method of
 * list always sees a {@code ScriptList} first, also when it is called on an instance of a subclass.
 */
public final class MemberTable {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final ScriptClass receiverClass;
    private final String moduleName;

    private MemberTable(ScriptClass receiverClass, String moduleName) {
        this.receiverClass = receiverClass;
        this.moduleName = moduleName;
    }

    /** A table for the methods of a builtin type. */
    public static MemberTable forType(ScriptClass type) {
        return new MemberTable(type, "builtins");
    }

    /** A table for the functions of a module. */
    public static MemberTable forModule(String moduleName) {
        return new MemberTable(null, moduleName);
    }

    /** Adds a function or method that runs behind a compilation boundary. */
    public MemberTable function(String signature, HostFunction function) {
        return function(signature, null, function);
    }

    /** As {@link #function(String, HostFunction)}, with the text that {@code help} shows. */
    public MemberTable function(String signature, String documentation, HostFunction function) {
        return node(signature, documentation, () -> new HostFunctionNode(function));
    }

    /** Adds a function or method whose node is copied into hot call sites. */
    public MemberTable node(String signature, Supplier<BuiltinNode> factory) {
        return node(signature, null, factory);
    }

    /** As {@link #node(String, Supplier)}, with the text that {@code help} shows. */
    public MemberTable node(String signature, String documentation, Supplier<BuiltinNode> factory) {
        BuiltinFunction function = new BuiltinFunction(signature, factory, receiverClass, moduleName, documentation);
        members.put(function.name(), function);
        return this;
    }

    /**
     * Adds the method of an augmented assignment. Its function gets the unwrapped receiver; when that is also the result, the method
     * gives back what it was called on, which for subclasses is the instance around it.
     *
     * @param name a special method such as {@code __iadd__}
     */
    public MemberTable inPlace(String name, HostFunction function) {
        HostFunction keeping = arguments -> {
            if (!Types.isInstance(arguments[0], receiverClass)) {
                throw Errors.typeError("descriptor '%s' requires a '%s' object but received a '%s'", name, receiverClass.name(), Types.typeName(arguments[0]));
            }
            Object receiver = PayloadObject.unwrap(arguments[0]);
            Object result = function.call(new Object[]{receiver, arguments[1]});
            return result == receiver ? arguments[0] : result;
        };
        // Under the class object, whose methods get their receivers as they are.
        members.put(name, new BuiltinFunction(name + "(self, value, /)", () -> new HostFunctionNode(keeping), BuiltinClasses.OBJECT, moduleName, null));
        return this;
    }

    /** Adds a class method; its first argument is the class. */
    public MemberTable classMethod(String signature, HostFunction function) {
        BuiltinFunction builtin = new BuiltinFunction(signature, () -> new HostFunctionNode(function), null, moduleName, null);
        members.put(builtin.name(), new MethodWrapper(BuiltinClasses.CLASSMETHOD, builtin));
        return this;
    }

    /** Adds a static method. {@code __new__} is one; its first argument is the class. */
    public MemberTable staticMethod(String signature, HostFunction function) {
        BuiltinFunction builtin = new BuiltinFunction(signature, () -> new HostFunctionNode(function), null, moduleName, null);
        members.put(builtin.name(), new MethodWrapper(BuiltinClasses.STATICMETHOD, builtin));
        return this;
    }

    /** Adds a read-only attribute that is computed from the instance, which arrives unwrapped as the only argument. */
    public MemberTable attribute(String name, HostFunction getter) {
        return attribute(name, getter, null);
    }

    /** Adds an attribute; the setter gets instance and value, a value of {@code null} deletes. */
    public MemberTable attribute(String name, HostFunction getter, HostFunction setter) {
        members.put(name, new GetterDescriptor(name, receiverClass, getter, setter));
        return this;
    }

    /** Adds any value. */
    public MemberTable constant(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds an attribute of a module that takes time to find out and that few programs read: it is computed whenever one does. */
    public MemberTable computed(String name, Supplier<Object> getter) {
        members.put(name, new ComputedMember(getter));
        return this;
    }

    /** The members in order of addition. */
    public Map<String, Object> build() {
        return members;
    }

    /** Calls a {@link HostFunction} behind a boundary. */
    private static final class HostFunctionNode extends BuiltinNode {
        private final HostFunction function;

        HostFunctionNode(HostFunction function) {
            this.function = function;
        }

        @Override
        public Object execute(Object[] arguments) {
            return call(arguments);
        }

        @TruffleBoundary
        private Object call(Object[] arguments) {
            // Script functions that the host function calls find their caller here, for tracebacks.
            EncapsulatingNodeReference caller = EncapsulatingNodeReference.getCurrent();
            Node previous = caller.set(getParent() == null ? null : this);
            try {
                return HostCalls.call(function, arguments);
            } finally {
                caller.set(previous);
            }
        }
    }
}
