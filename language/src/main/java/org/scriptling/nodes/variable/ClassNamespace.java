package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Items;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;

/** Access to the namespace that a class body fills: a dict, or what {@code __prepare__} returned. */
final class ClassNamespace {

    private ClassNamespace() {
    }

    /** The value of a name, or {@code null}. */
    @TruffleBoundary
    static Object get(Object namespace, String name) {
        if (namespace instanceof ScriptDict dict) {
            return dict.get(Strings.of(name));
        }
        try {
            return Items.get(namespace, Strings.of(name));
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.KEY_ERROR)) {
                return null;
            }
            throw exception;
        }
    }

    @TruffleBoundary
    static void set(Object namespace, String name, Object value) {
        Items.set(namespace, Strings.of(name), value);
    }

    @TruffleBoundary
    static boolean delete(Object namespace, String name) {
        if (get(namespace, name) == null) {
            return false;
        }
        Items.delete(namespace, Strings.of(name));
        return true;
    }
}
