package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.Ellipsis;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SuperObject;
import org.scriptling.runtime.value.TypedValue;
import org.scriptling.runtime.value.UnionType;

/** Which class a value has. */
public final class Types {

    private Types() {
    }

    /** The class of any value ({@code type(value)}). */
    @TruffleBoundary
    public static ScriptClass classOf(Object value) {
        // The commonest ones by plain tests: a switch over types is slow as long as the JVM interprets it.
        if (value instanceof ScriptObject object) {
            return object.scriptClass();
        }
        if (value instanceof Long) {
            return BuiltinClasses.INT;
        }
        if (value instanceof TruffleString) {
            return BuiltinClasses.STR;
        }
        if (value instanceof ScriptList) {
            return BuiltinClasses.LIST;
        }
        if (value instanceof ScriptDict) {
            return BuiltinClasses.DICT;
        }
        if (value instanceof Double) {
            return BuiltinClasses.FLOAT;
        }
        if (value instanceof Boolean) {
            return BuiltinClasses.BOOL;
        }
        if (value instanceof ScriptTuple) {
            return BuiltinClasses.TUPLE;
        }
        return value == None.INSTANCE ? BuiltinClasses.NONE_TYPE : classOfOther(value);
    }

    private static ScriptClass classOfOther(Object value) {
        return switch (value) {
            case ScriptClass type -> type.metaclass() == null ? BuiltinClasses.TYPE : type.metaclass();
            case ScriptFunction function -> BuiltinClasses.FUNCTION;
            case BuiltinFunction function -> BuiltinClasses.BUILTIN_FUNCTION;
            case BoundMethod method -> method.function() instanceof BuiltinFunction ? BuiltinClasses.BUILTIN_FUNCTION : BuiltinClasses.METHOD;
            case ScriptSet set -> set.isFrozen() ? BuiltinClasses.FROZENSET : BuiltinClasses.SET;
            case BigInt number -> BuiltinClasses.INT;
            case ScriptRange range -> BuiltinClasses.RANGE;
            case ScriptIterator iterator -> iterator.iteratorClass();
            case ScriptModule module -> BuiltinClasses.MODULE;
            case ScriptBytes bytes -> BuiltinClasses.BYTES;
            case ScriptByteArray bytes -> BuiltinClasses.BYTEARRAY;
            case ScriptSlice slice -> BuiltinClasses.SLICE;
            case DictView view -> view.viewClass();
            case PropertyObject property -> BuiltinClasses.PROPERTY;
            case MethodWrapper wrapper -> wrapper.kind();
            case SuperObject proxy -> BuiltinClasses.SUPER;
            case MappingProxy proxy -> BuiltinClasses.MAPPING_PROXY;
            case GetterDescriptor descriptor -> BuiltinClasses.PROPERTY;
            case UnionType union -> BuiltinClasses.UNION_TYPE;
            case NotImplemented notImplemented -> BuiltinClasses.NOT_IMPLEMENTED_TYPE;
            case Ellipsis ellipsis -> BuiltinClasses.ELLIPSIS_TYPE;
            case TypedValue typed -> typed.scriptClass();
            default -> BuiltinClasses.FOREIGN;
        };
    }

    /** The name of a value's class, as error messages show it. */
    @TruffleBoundary
    public static String typeName(Object value) {
        return classOf(value).name();
    }

    /** Whether the class of a value is {@code type} or derives from it. Does not ask {@code __instancecheck__}. */
    @TruffleBoundary
    public static boolean isInstance(Object value, ScriptClass type) {
        return classOf(value).isSubclassOf(type);
    }

    /** The builtin part of an instance of a subclass of a builtin type; any other value as it is. */
    public static Object unwrap(Object value) {
        return PayloadObject.unwrap(value);
    }

    /** Whether a value comes from another language or from the host. */
    public static boolean isForeign(Object value) {
        return classOf(value) == BuiltinClasses.FOREIGN;
    }
}
