package org.scriptling.runtime.value;

import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;

/** What bytes and bytearray have in common for the operators: their content. */
public final class BytesContent {

    private BytesContent() {
    }

    /** The content of bytes, bytearray, or an instance of a subclass of one; {@code null} for anything else. Must not be changed. */
    public static byte[] ofOrNull(Object value) {
        return switch (PayloadObject.unwrap(value)) {
            case ScriptBytes bytes -> bytes.bytes();
            case ScriptByteArray array -> array.toArray();
            default -> null;
        };
    }

    /** {@code item in bytes}: a byte value or a run of bytes. */
    public static boolean contains(byte[] bytes, Object item) {
        byte[] part = ofOrNull(item);
        if (part == null) {
            if (!Numbers.isInteger(item)) {
                throw Errors.typeError("a bytes-like object is required, not '%s'", Types.typeName(item));
            }
            long value = Numbers.indexLong(item);
            if (value < 0 || value > 255) {
                throw Errors.valueError("byte must be in range(0, 256)");
            }
            part = new byte[]{(byte) value};
        }
        for (int start = 0; start <= bytes.length - part.length; start++) {
            if (java.util.Arrays.equals(bytes, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
