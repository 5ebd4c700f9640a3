package org.scriptling.builtins.types;

import java.util.List;

import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** Which of the two types of bytes a method belongs to: results are of the same type. */
enum BytesKind {
    BYTES(BuiltinClasses.BYTES),
    BYTEARRAY(BuiltinClasses.BYTEARRAY);

    private final ScriptClass type;

    BytesKind(ScriptClass type) {
        this.type = type;
    }

    ScriptClass type() {
        return type;
    }

    /** A guest value; the array becomes its property. */
    Object of(byte[] content) {
        return this == BYTES ? new ScriptBytes(content) : new ScriptByteArray(content);
    }

    /** A list of guest values. */
    ScriptList listOf(List<byte[]> parts) {
        return ScriptList.of(parts.stream().map(this::of).toArray());
    }

    /** The content of a receiver; must not be changed. */
    static byte[] content(Object receiver) {
        return BytesContent.ofOrNull(receiver);
    }
}
