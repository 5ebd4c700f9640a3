package org.scriptling.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** {@code isinstance issubclass getattr setattr hasattr delattr callable id hash dir vars}. */
public final class ObjectFunctions {

    private ObjectFunctions() {
    }

    /** Adds the functions to the builtins. */
    public static void addTo(MemberTable table) {
        table.node("isinstance(obj, class_or_tuple, /)", "Tells whether an object is an instance of a class, of one of several classes, or of a type named by a text.",
                        ObjectFunctionsFactory.IsInstanceNodeGen::create) //
                        .function("issubclass(cls, class_or_tuple, /)", "Tells whether a class derives from another or is the same.", arguments -> InstanceChecks.isSubclass(arguments[0], arguments[1])) //
                        .function("getattr(object, name, default=..., /)", "Returns an attribute by name, or the default if there is none.", ObjectFunctions::getAttribute) //
                        .function("setattr(obj, name, value, /)", "Sets an attribute by name.", arguments -> {
                            Attributes.set(arguments[0], attributeName(arguments[1]), arguments[2]);
                            return null;
                        }) //
                        .function("hasattr(obj, name, /)", "Tells whether an object has an attribute.", arguments -> Attributes.getOrNull(arguments[0], attributeName(arguments[1])) != null) //
                        .function("delattr(obj, name, /)", "Deletes an attribute by name.", arguments -> {
                            Attributes.delete(arguments[0], attributeName(arguments[1]));
                            return null;
                        }) //
                        .function("callable(obj, /)", "Tells whether an object can be called.", arguments -> Calls.isCallable(arguments[0])) //
                        .function("id(obj, /)", "Returns a number that no other living object has.", arguments -> ObjectIdentities.of(arguments[0])) //
                        .node("hash(obj, /)", "Returns the hash value of an object.", ObjectFunctionsFactory.HashNodeGen::create) //
                        .function("dir(object=..., /)", "Returns the sorted names of an object's attributes; without argument, the names in scope.", arguments -> AttributeNames.directory(arguments[0])) //
                        .function("vars(object=..., /)", "Returns the __dict__ of an object.", ObjectFunctions::variables);
    }

    private static String attributeName(Object name) {
        if (PayloadObject.unwrap(name) instanceof TruffleString text) {
            return Strings.toJava(text).intern();
        }
        throw Errors.typeError("attribute name must be string, not '%s'", Types.typeName(name));
    }

    private static Object getAttribute(Object[] arguments) {
        String name = attributeName(arguments[1]);
        if (arguments[2] == SignatureText.LEFT_OUT) {
            return Attributes.get(arguments[0], name);
        }
        Object value = Attributes.getOrNull(arguments[0], name);
        return value == null ? arguments[2] : value;
    }

    private static Object variables(Object[] arguments) {
        if (arguments[0] == SignatureText.LEFT_OUT) {
            throw Errors.typeError("vars() without argument is not supported; use locals()");
        }
        Object variables = Attributes.getOrNull(arguments[0], "__dict__");
        if (variables == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return variables;
    }

    /** {@code isinstance}: quick for a class that is always the same at the call site. */
    abstract static class IsInstanceNode extends BinaryBuiltinNode {

        @Specialization(guards = {"type == cachedType", "plain", "object.scriptClass() == cachedClass"}, limit = "3")
        static boolean doObject(@SuppressWarnings("unused") ScriptObject object, @SuppressWarnings("unused") ScriptClass type, @SuppressWarnings("unused") @Cached("type") ScriptClass cachedType,
                        @SuppressWarnings("unused") @Cached("object.scriptClass()") ScriptClass cachedClass, @SuppressWarnings("unused") @Cached("isPlain(cachedType)") boolean plain,
                        @Cached("cachedClass.isSubclassOf(cachedType)") boolean result) {
            return result;
        }

        @Specialization(guards = {"type == cachedType", "plain", "value.getClass() == cachedJavaClass", "tellsClass"}, limit = "4")
        static boolean doBuiltin(@SuppressWarnings("unused") Object value, @SuppressWarnings("unused") ScriptClass type, @SuppressWarnings("unused") @Cached("type") ScriptClass cachedType,
                        @SuppressWarnings("unused") @Cached("value.getClass()") Class<?> cachedJavaClass, @SuppressWarnings("unused") @Cached("tellsClass(value)") boolean tellsClass,
                        @SuppressWarnings("unused") @Cached("isPlain(cachedType)") boolean plain, @Cached("isInstance(value, cachedType)") boolean result) {
            return result;
        }

        static boolean isPlain(ScriptClass type) {
            return InstanceChecks.hasPlainInstanceCheck(type);
        }

        static boolean isInstance(Object value, ScriptClass type) {
            return Types.isInstance(value, type);
        }

        /** Whether the Java class of a value alone tells its script class. */
        static boolean tellsClass(Object value) {
            return value instanceof Long || value instanceof Double || value instanceof Boolean || value instanceof TruffleString || value instanceof ScriptList || value instanceof ScriptDict ||
                            value instanceof ScriptTuple || value instanceof None;
        }

        @Specialization(replaces = {"doObject", "doBuiltin"})
        static boolean doGeneric(Object value, Object classInfo) {
            return InstanceChecks.isInstance(value, classInfo);
        }
    }

    /** {@code hash}. */
    abstract static class HashNode extends UnaryBuiltinNode {

        @Specialization
        static long doLong(long value) {
            return Hashing.hashLong(value);
        }

        @Specialization(replaces = "doLong")
        @TruffleBoundary
        static long doGeneric(Object value) {
            return Hashing.hash(value);
        }
    }
}
