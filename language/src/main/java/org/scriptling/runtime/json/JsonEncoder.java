package org.scriptling.runtime.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.json.JsonBytes.Characters;

/** Writes guest values as JSON. */
public final class JsonEncoder {

    /** What leaves the process: compact, in insertion order, nothing that is not JSON. */
    private static final JsonLayout COMPACT = new JsonLayout(false, false, false, null, ",", ":", null, false);

    private JsonEncoder() {
    }

    /**
     * Encodes a guest value compactly.
     *
     * @return UTF-8 bytes; unpaired surrogates are {@code ?}
     * @throws ScriptException TypeError for values that JSON cannot hold, ValueError for NaN, infinities and cycles, RecursionError
     *             for more than 1000 levels
     */
    @TruffleBoundary
    public static byte[] encode(Object value) {
        JsonWriter writer = new JsonWriter(COMPACT, Characters.UTF_8);
        writer.write(value);
        return writer.output().toByteArray();
    }

    /**
     * The JSON text of a value in a layout of {@code json.dumps}.
     *
     * @throws ScriptException as {@link #encode}, but constants may be allowed; whatever the substitute function raises
     */
    @TruffleBoundary
    static TruffleString encode(Object value, JsonLayout layout) {
        JsonWriter writer = new JsonWriter(layout, layout.ascii() ? Characters.ASCII : Characters.TEXT);
        writer.write(value);
        return writer.output().toText();
    }
}
