package org.scriptling.runtime.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/**
 * Writes JSON that leaves the process: compact, UTF-8, in insertion order. Guest values go straight to bytes: a generator of
 * jakarta.json needs Java strings and characters in between, which is most of the cost of an answer. {@code json.dumps}, whose
 * layout is Python's, is written by {@link JsonWriter}.
 */
public final class JsonEncoder {

    private final JsonBytes output = new JsonBytes();
    private final ContainerPath path = new ContainerPath();

    private JsonEncoder() {
    }

    /**
     * Encodes a guest value.
     *
     * @return UTF-8 bytes; unpaired surrogates are {@code ?}
     * @throws ScriptException TypeError for values that JSON cannot hold, ValueError for NaN, infinities and cycles, RecursionError
     *             for more than 1000 levels
     */
    @TruffleBoundary
    public static byte[] encode(Object value) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.write(value);
        return encoder.output.toByteArray();
    }

    private void write(Object value) {
        if (value instanceof TruffleString text) {
            output.text(text);
        } else if (value instanceof Long number) {
            output.integer(number);
        } else if (value instanceof ScriptDict dict) {
            writeObject(dict);
        } else if (value instanceof ScriptList list) {
            writeArray(list);
        } else if (value instanceof Boolean truth) {
            output.ascii(truth ? "true" : "false");
        } else if (value == None.INSTANCE) {
            output.ascii("null");
        } else if (value instanceof Double number) {
            output.ascii(JsonScalars.floatText(number, false));
        } else if (value instanceof ScriptTuple tuple) {
            writeArray(tuple);
        } else if (value instanceof BigInt number) {
            output.ascii(number.value().toString());
        } else {
            Object plain = Types.unwrap(value);
            if (plain == value) {
                throw JsonScalars.refusedValue(value);
            }
            writeInstance(plain, value);
        }
    }

    /** An instance of a subclass of a builtin class, as what it is an instance of. */
    private void writeInstance(Object plain, Object instance) {
        switch (plain) {
            case TruffleString _, Long _, Double _, BigInt _, ScriptDict _, ScriptList _, ScriptTuple _ -> write(plain);
            default -> throw JsonScalars.refusedValue(instance);
        }
    }

    private void writeObject(ScriptDict dict) {
        path.enter(dict);
        output.ascii('{');
        HashTable table = dict.table();
        boolean first = true;
        for (int i = 0; i < table.used(); i++) {
            Object member = table.value(i);
            if (member != null) {
                if (!first) {
                    output.ascii(',');
                }
                first = false;
                writeName(table.key(i));
                output.ascii(':');
                write(member);
            }
        }
        output.ascii('}');
        path.leave();
    }

    private void writeName(Object key) {
        if (key instanceof TruffleString text) {
            output.text(text);
            return;
        }
        String name = JsonScalars.name(key, false);
        if (name == null) {
            throw JsonScalars.refusedKey(key);
        }
        output.text(name);
    }

    private void writeArray(ScriptList list) {
        path.enter(list);
        output.ascii('[');
        ListStorage storage = list.storage();
        int size = storage.size();
        boolean first = true;
        for (int i = 0; i < size; i++) {
            Object element = storage.get(i);
            // Another thread may have removed it.
            if (element != null) {
                if (!first) {
                    output.ascii(',');
                }
                first = false;
                write(element);
            }
        }
        output.ascii(']');
        path.leave();
    }

    private void writeArray(ScriptTuple tuple) {
        path.enter(tuple);
        output.ascii('[');
        Object[] elements = tuple.elements();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                output.ascii(',');
            }
            write(elements[i]);
        }
        output.ascii(']');
        path.leave();
    }
}
