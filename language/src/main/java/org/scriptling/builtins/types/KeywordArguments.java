package org.scriptling.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Calls;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;

/** The content of {@code **kwargs} in the form in which calls take it. */
record KeywordArguments(String[] names, Object[] values) {

    /** Takes a dict of keyword arguments apart. */
    static KeywordArguments of(Object dict) {
        ScriptDict keywords = (ScriptDict) dict;
        Object[] keys = keywords.keysToArray();
        String[] names = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            names[i] = Strings.toJava((TruffleString) keys[i]).intern();
        }
        return new KeywordArguments(names, keywords.valuesToArray());
    }

    /** Calls a function with the content of {@code *args} and {@code **kwargs}. */
    static Object call(Object callee, Object positional, Object keywords) {
        KeywordArguments named = of(keywords);
        return Calls.callWithKeywords(callee, ((ScriptTuple) positional).elements(), named.names, named.values);
    }
}
