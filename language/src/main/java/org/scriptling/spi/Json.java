package org.scriptling.spi;

import org.scriptling.operations.Failures;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.json.JsonDecoder;
import org.scriptling.runtime.json.JsonEncoder;

/** JSON (RFC 8259) straight from and to guest values; reading goes through jakarta.json's streaming interface. */
public final class Json {

    private Json() {
    }

    /**
     * Decodes a text: objects become dicts, arrays lists; integers are exact; of duplicate keys the last wins; a UTF-8 byte
     * order mark is tolerated; nesting beyond 500 is an error.
     *
     * @throws ScriptFailure {@code JSONDecodeError} for invalid JSON or UTF-8
     */
    public static Object decode(byte[] utf8) {
        try {
            return JsonDecoder.decode(utf8);
        } catch (ScriptException exception) {
            throw Failures.toHost(exception);
        }
    }

    /** As {@link #decode}, but {@code null} for invalid JSON or UTF-8. The calling thread need not have entered a context. */
    public static Object decodeOrNull(byte[] utf8) {
        try {
            return JsonDecoder.decode(utf8);
        } catch (ScriptException invalid) {
            return null;
        }
    }

    /**
     * Encodes a value compactly in UTF-8: insertion order, tuples as arrays, non-str keys as Python's {@code json.dumps}.
     *
     * @throws ScriptFailure {@code TypeError} for values that JSON cannot hold, {@code ValueError} for NaN, infinities and
     *             cycles
     */
    public static byte[] encode(Object value) {
        try {
            return JsonEncoder.encode(value);
        } catch (ScriptException exception) {
            throw Failures.toHost(exception);
        }
    }
}
