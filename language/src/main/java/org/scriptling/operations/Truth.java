package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Truth of values (language.md 5.1). */
public final class Truth {

    private Truth() {
    }

    /** Whether a value counts as true: {@code __bool__}, else {@code __len__}, else true. */
    @TruffleBoundary
    public static boolean isTrue(Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case None none -> false;
            case Long number -> number != 0;
            case Double number -> number != 0;
            case TruffleString text -> !text.isEmpty();
            case ScriptList list -> list.size() != 0;
            case ScriptDict dict -> dict.size() != 0;
            case ScriptTuple tuple -> tuple.size() != 0;
            case ScriptSet set -> set.size() != 0;
            case ScriptRange range -> range.length() != 0;
            case WideRange range -> range.length().signum() != 0;
            case ScriptBytes bytes -> bytes.size() != 0;
            case ScriptByteArray bytes -> bytes.size() != 0;
            case DictView view -> view.dict().size() != 0;
            case MappingProxy proxy -> proxy.dict().size() != 0;
            case ScriptObject object -> isTrue(object, object.scriptClass());
            case ScriptClass type when type.metaclass() != null -> isTrue(type, type.metaclass());
            default -> Types.isForeign(value) ? Foreign.isTrue(value) : true;
        };
    }

    private static boolean isTrue(Object value, ScriptClass type) {
        Object method = type.lookup("__bool__");
        if (method != null) {
            Object result = Calls.call(Attributes.bind(method, value, type));
            if (result instanceof Boolean truth) {
                return truth;
            }
            throw notBoolean(result);
        }
        method = Attributes.lookupSpecial(value, type, "__len__");
        return method == null || Items.checkedLength(Calls.call(method)) != 0;
    }

    /** The complaint about a result of {@code __bool__}. */
    @TruffleBoundary
    static ScriptException notBoolean(Object result) {
        return Errors.typeError("__bool__ should return bool, returned %s", Types.typeName(result));
    }

    /** Whether a text is not empty. */
    static boolean isTrue(TruffleString text) {
        return Strings.length(text) != 0;
    }
}
