package org.scriptling.builtins.functions;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptObject;

/** Shallow copies (language.md 5.6). */
public final class Copying {

    private Copying() {
    }

    /** {@code copy(value)}: a new container or instance with the same content; other values as they are. */
    @TruffleBoundary
    public static Object shallow(Object value) {
        return switch (value) {
            case ScriptList list -> list.copy();
            case ScriptDict dict -> dict.copy();
            case ScriptSet set -> set.isFrozen() ? set : set.copy(false);
            case ScriptByteArray bytes -> new ScriptByteArray(bytes.toArray());
            case ScriptObject object -> copyObject(object);
            default -> value;
        };
    }

    private static Object copyObject(ScriptObject object) {
        Object hook = Attributes.lookupSpecial(object, "__copy__");
        if (hook != null) {
            return Calls.call(hook);
        }
        ScriptObject copy = switch (object) {
            case PayloadObject carrier -> new PayloadObject(object.scriptClass().instanceShape(), shallow(carrier.payload()));
            case ExceptionObject exception -> new ExceptionObject(object.scriptClass().instanceShape(), exception.arguments());
            default -> new ScriptObject(object.scriptClass().instanceShape());
        };
        List<String> names = new ArrayList<>();
        AttributeNames.addFields(names, object);
        for (String name : names) {
            Object value = Attributes.ownAttribute(object, name);
            if (value != null) {
                Attributes.putOwn(copy, name, value);
            }
        }
        return copy;
    }
}
