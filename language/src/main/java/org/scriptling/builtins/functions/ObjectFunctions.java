package org.scriptling.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.GetAttributeNode;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.InstanceChecks;
import org.scriptling.operations.InstanceTestNode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.function.UnaryBuiltinNode;

/** {@code isinstance issubclass getattr setattr hasattr delattr callable id hash dir vars}. */
public final class ObjectFunctions {

    private ObjectFunctions() {
    }

    /** Adds the functions to the builtins. */
    public static void addTo(MemberTable table) {
        table.node("isinstance(obj, class_or_tuple, /)", "Tells whether an object is an instance of a class, of one of several classes, or of a type named by a text.",
                        ObjectFunctionsFactory.IsInstanceNodeGen::create) //
                        .function("issubclass(cls, class_or_tuple, /)", "Tells whether a class derives from another or is the same.", arguments -> InstanceChecks.isSubclass(arguments[0], arguments[1])) //
                        .node("getattr(object, name, default=..., /)", "Returns an attribute by name, or the default if there is none.", ObjectFunctionsFactory.GetAttributeFunctionNodeGen::create) //
                        .node("setattr(obj, name, value, /)", "Sets an attribute by name.", () -> SetAttributeFunctionNode.create(true)) //
                        .function("hasattr(obj, name, /)", "Tells whether an object has an attribute.", arguments -> Attributes.getOrNull(arguments[0], AttributeNames.checked(arguments[1])) != null) //
                        .function("delattr(obj, name, /)", "Deletes an attribute by name.", arguments -> {
                            Attributes.delete(arguments[0], AttributeNames.checked(arguments[1]));
                            return null;
                        }) //
                        .function("callable(obj, /)", "Tells whether an object can be called.", arguments -> Calls.isCallable(arguments[0])) //
                        .function("id(obj, /)", "Returns a number that no other living object has.", arguments -> ObjectIdentities.of(arguments[0])) //
                        .node("hash(obj, /)", "Returns the hash value of an object.", ObjectFunctionsFactory.HashNodeGen::create) //
                        .function("dir(object=..., /)", "Returns the sorted names of an object's attributes; without argument, the names in scope.", arguments -> AttributeNames.directory(arguments[0])) //
                        .function("vars(object=..., /)", "Returns the __dict__ of an object.", ObjectFunctions::variables);
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

    /** {@code isinstance}. */
    abstract static class IsInstanceNode extends BinaryBuiltinNode {

        @Specialization
        static boolean doInstance(Object value, Object classInfo, @Cached InstanceTestNode test) {
            return test.execute(value, classInfo);
        }
    }

    /** {@code getattr}: quick for a name that is always the same at the call site. */
    @ImportStatic(AttributeNames.class)
    abstract static class GetAttributeFunctionNode extends TernaryBuiltinNode {

        @Specialization(guards = {"name == cachedName", "isLeftOut(defaultValue)"}, limit = "2")
        static Object doCached(Object object, @SuppressWarnings("unused") TruffleString name, @SuppressWarnings("unused") Object defaultValue,
                        @SuppressWarnings("unused") @Cached("name") TruffleString cachedName, @Cached("create(checked(cachedName))") GetAttributeNode attribute) {
            return attribute.execute(object);
        }

        static boolean isLeftOut(Object defaultValue) {
            return defaultValue == SignatureText.LEFT_OUT;
        }

        @Specialization(replaces = "doCached")
        @TruffleBoundary
        static Object doGeneric(Object object, Object name, Object defaultValue) {
            String attribute = AttributeNames.checked(name);
            if (isLeftOut(defaultValue)) {
                return Attributes.get(object, attribute);
            }
            Object value = Attributes.getOrNull(object, attribute);
            return value == null ? defaultValue : value;
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
