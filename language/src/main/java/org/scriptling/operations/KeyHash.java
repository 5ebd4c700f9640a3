package org.scriptling.operations;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;

/** Hashes of keys for use in a {@link HashTable}, for nodes. */
public final class KeyHash {

    private KeyHash() {
    }

    /** Whether a key is of none of the kinds that are hashed here. Guards say so, or what serves any key would serve all from then on. */
    public static boolean isOtherKey(Object key) {
        return !(key instanceof TruffleString) && !(key instanceof Long) && !(key instanceof ScriptTuple tuple && tuple.size() == 2);
    }

    /** The hash of a str key. */
    public static int of(TruffleString key, TruffleString.HashCodeNode hashCode) {
        return HashTable.spread(hashCode.execute(key, Strings.ENCODING));
    }

    /** The hash of an int key. */
    public static int of(long key) {
        return HashTable.spread(Hashing.hashLong(key));
    }

    /** The hash of a tuple of two elements. @throws org.scriptling.runtime.error.ScriptException TypeError for unhashable elements */
    public static int ofPair(ScriptTuple key) {
        return HashTable.spread(Hashing.hashPair(key));
    }
}
