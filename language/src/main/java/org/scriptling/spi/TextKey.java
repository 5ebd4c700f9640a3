package org.scriptling.spi;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Hashing;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.PayloadObject;

/**
 * A str that host code uses again and again, mostly as a key of dicts: the guest value and its hash are made once. Belongs to no
 * context. Thread-safe.
 */
public final class TextKey {

    private static final TruffleString.EqualNode EQUAL = TruffleString.EqualNode.getUncached();

    private final TruffleString text;
    private final int hash;

    private TextKey(TruffleString text) {
        this.text = text;
        this.hash = HashTable.spread(Hashing.hashText(text));
    }

    /** A str with the same code points. */
    public static TextKey of(String text) {
        return new TextKey(Strings.of(text));
    }

    /** The guest value. */
    public Object text() {
        return text;
    }

    /** Whether a guest value is this str. */
    public boolean matches(Object value) {
        return value == text || PayloadObject.unwrap(value) instanceof TruffleString other && EQUAL.execute(text, other, Strings.ENCODING);
    }

    /**
     * The value under this key, or {@code null} when there is none.
     *
     * @throws ScriptFailure {@code TypeError} when the container is no dict
     */
    public Object get(Object dictionary) {
        ScriptDict dict = dict(dictionary);
        return dict.getClass() == ScriptDict.class ? dict.getText(text, hash, EQUAL) : dict.get(text, hash);
    }

    /**
     * Stores a value under this key.
     *
     * @throws ScriptFailure {@code TypeError} when the container is no dict
     */
    public void put(Object dictionary, Object value) {
        ScriptDict dict = dict(dictionary);
        if (dict.getClass() == ScriptDict.class) {
            dict.putText(text, hash, value, EQUAL);
        } else {
            dict.put(text, hash, value);
        }
    }

    private static ScriptDict dict(Object value) {
        if (PayloadObject.unwrap(value) instanceof ScriptDict dict) {
            return dict;
        }
        throw ScriptFailure.of("TypeError", "expected dict, not " + Values.typeName(value));
    }
}
