package org.scriptling.operations;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.text.Strings;

/** Hashes of keys for use in a {@link HashTable}, for nodes. */
final class TextHash {

    private TextHash() {
    }

    static int of(TruffleString key, TruffleString.HashCodeNode hashCode) {
        return HashTable.spread(hashCode.execute(key, Strings.ENCODING));
    }

    static int of(long key) {
        return HashTable.spread(Hashing.hashLong(key));
    }
}
