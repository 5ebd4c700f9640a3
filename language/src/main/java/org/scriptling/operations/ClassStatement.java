package org.scriptling.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.ScriptClass;

/** What a class statement does with its header and body (PEP 3115, PEP 560). */
public final class ClassStatement {

    private ClassStatement() {
    }

    /**
     * Makes a class.
     *
     * @param bases the positional arguments of the header
     * @param names the keyword arguments of the header, {@code metaclass} among them
     * @param body fills the namespace
     */
    @TruffleBoundary
    public static Object define(String name, Object[] bases, String[] names, Object[] values, Consumer<Object> body) {
        Object[] resolved = resolveBases(bases);
        Object metaclass = null;
        List<String> keywordNames = new ArrayList<>();
        List<Object> keywordValues = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("metaclass")) {
                metaclass = values[i];
            } else {
                keywordNames.add(names[i]);
                keywordValues.add(values[i]);
            }
        }
        if (metaclass == null || metaclass instanceof ScriptClass) {
            metaclass = Classes.metaclassOf((ScriptClass) metaclass, resolved);
        }
        String[] keywords = keywordNames.toArray(String[]::new);
        Object[] keywordArguments = keywordValues.toArray();
        ScriptTuple baseTuple = new ScriptTuple(resolved);
        Object namespace = prepare(metaclass, name, baseTuple, keywords, keywordArguments);
        if (resolved != bases && namespace instanceof ScriptDict dict) {
            dict.put(Strings.of("__orig_bases__"), new ScriptTuple(bases));
        }
        body.accept(namespace);
        if (metaclass == BuiltinClasses.TYPE && namespace instanceof ScriptDict dict) {
            return Classes.create(BuiltinClasses.TYPE, name, resolved, dict, keywords, keywordArguments);
        }
        return Calls.callWithKeywords(metaclass, new Object[]{Strings.of(name), baseTuple, namespace}, keywords, keywordArguments);
    }

    private static Object prepare(Object metaclass, String name, ScriptTuple bases, String[] keywords, Object[] values) {
        if (metaclass != BuiltinClasses.TYPE) {
            Object hook = Attributes.getOrNull(metaclass, "__prepare__");
            if (hook != null) {
                return Calls.callWithKeywords(hook, new Object[]{Strings.of(name), bases}, keywords, values);
            }
        }
        return new ScriptDict();
    }

    private static Object[] resolveBases(Object[] bases) {
        List<Object> resolved = new ArrayList<>();
        boolean changed = false;
        for (Object base : bases) {
            if (base instanceof ScriptClass) {
                resolved.add(base);
                continue;
            }
            if (base instanceof GenericAlias alias) {
                resolved.add(alias.origin());
                changed = true;
                continue;
            }
            Object hook = Attributes.lookupSpecial(base, "__mro_entries__");
            if (hook == null) {
                resolved.add(base);
            } else {
                changed = true;
                resolved.addAll(List.of(Iteration.toArray(Calls.call(hook, new ScriptTuple(bases)))));
            }
        }
        return changed ? resolved.toArray() : bases;
    }
}
