package org.scriptling.builtins.functions;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.Sorting;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Names of attributes: those that a script gives, and those that {@code dir} lists. */
public final class AttributeNames {

    private AttributeNames() {
    }

    /** The Java form of a name that a script gave. @throws org.scriptling.runtime.error.ScriptException TypeError when it is no text */
    @TruffleBoundary
    public static String checked(Object name) {
        if (PayloadObject.unwrap(name) instanceof TruffleString text) {
            return Strings.toJava(text).intern();
        }
        throw Errors.typeError("attribute name must be string, not '%s'", Types.typeName(name));
    }

    /** {@code dir(value)}, or {@code dir()}: a sorted list of names. */
    @TruffleBoundary
    static ScriptList directory(Object value) {
        if (value == SignatureText.LEFT_OUT) {
            return sorted(inScope());
        }
        ScriptClass type = Types.classOf(value);
        Object hook = type.lookup("__dir__");
        if (hook != null && hook != BuiltinClasses.OBJECT.ownValue("__dir__") && hook != BuiltinClasses.TYPE.ownValue("__dir__")) {
            return Sorting.sorted(Iteration.toArray(Calls.call(Attributes.bind(hook, value, type))));
        }
        return sorted(of(value));
    }

    /** The names that every script can use: the builtins and the globals of the main module. */
    private static Set<String> inScope() {
        Set<String> names = new TreeSet<>();
        ScriptlingContext context = ScriptlingContext.current();
        names.addAll(context.builtins().variables().keySet());
        names.addAll(context.mainModule().variables().keySet());
        return names;
    }

    /** The names of the attributes of a value and of its class, sorted by code unit. */
    @TruffleBoundary
    public static Set<String> of(Object value) {
        Set<String> names = new TreeSet<>();
        switch (value) {
            case ScriptModule module -> names.addAll(module.variables().keySet());
            case ScriptClass type -> addClass(names, type);
            default -> {
                addClass(names, Types.classOf(value));
                addOwn(names, value);
            }
        }
        return names;
    }

    private static void addClass(Set<String> names, ScriptClass type) {
        for (ScriptClass base : type.resolutionOrder()) {
            names.addAll(base.ownAttributes().keySet());
        }
    }

    private static void addOwn(Set<String> names, Object value) {
        switch (value) {
            case ScriptObject object -> {
                addFields(names, object);
                if (PayloadObject.unwrap(object) instanceof ScriptDict dict) {
                    addKeys(names, dict);
                }
            }
            case ScriptDict dict -> addKeys(names, dict);
            case ScriptFunction function when function.attributesOrNull() != null -> addKeys(names, function.attributes());
            default -> {
            }
        }
    }

    private static void addKeys(Set<String> names, ScriptDict dict) {
        for (Object key : dict.keysToArray()) {
            if (key instanceof TruffleString text) {
                names.add(Strings.toJava(text));
            }
        }
    }

    /** Adds the names of the attributes of an instance itself, in order of definition if the collection keeps it. */
    @TruffleBoundary
    public static void addFields(Collection<String> names, ScriptObject object) {
        for (Object key : DynamicObjectLibrary.getUncached().getKeyArray(object)) {
            if (key instanceof String name && Attributes.ownAttribute(object, name) != null) {
                names.add(name);
            }
        }
    }

    private static ScriptList sorted(Set<String> names) {
        Object[] texts = names.stream().map(Strings::of).toArray();
        return Sorting.sorted(texts);
    }
}
