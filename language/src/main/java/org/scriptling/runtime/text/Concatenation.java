package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ListStorage;

/** Puts texts together: the length is known first, then the bytes of Latin-1 texts are copied into one array. */
public final class Concatenation {

    private Concatenation() {
    }

    /** The parts of an f-string one after the other. @param parts texts and Longs */
    @TruffleBoundary
    public static TruffleString of(Object[] parts) {
        long length = 0;
        for (Object part : parts) {
            length += part instanceof TruffleString text ? Strings.length(text) : DecimalText.length((long) part);
        }
        if (length <= Integer.MAX_VALUE / 4) {
            byte[] bytes = new byte[(int) length];
            int position = 0;
            for (Object part : parts) {
                position = part instanceof TruffleString text ? append(bytes, position, text) : DecimalText.write(bytes, position, (long) part);
                if (position < 0) {
                    return wide(parts);
                }
            }
            return CompactText.ofLatin1(bytes);
        }
        return wide(parts);
    }

    private static TruffleString wide(Object[] parts) {
        var out = Strings.builder();
        for (Object part : parts) {
            out.appendStringUncached(part instanceof TruffleString text ? text : DecimalText.of((long) part));
        }
        return out.toStringUncached();
    }

    /** The elements of a list with a separator between them, or {@code null} when some element is not a plain text. */
    @TruffleBoundary
    public static TruffleString joinOrNull(TruffleString separator, ListStorage storage) {
        int size = storage.size();
        long length = (long) Strings.length(separator) * Math.max(0, size - 1);
        for (int i = 0; i < size; i++) {
            if (!(storage.get(i) instanceof TruffleString text)) {
                return null;
            }
            length += Strings.length(text);
        }
        if (size == 1) {
            return (TruffleString) storage.get(0);
        }
        TruffleString joined = length <= Integer.MAX_VALUE / 4 ? joinCompact(separator, storage, size, (int) length) : null;
        return joined != null ? joined : joinWide(separator, storage, size);
    }

    /** @return {@code null} when some text is not Latin-1, or another thread changes the list */
    private static TruffleString joinCompact(TruffleString separator, ListStorage storage, int size, int length) {
        InternalByteArray between = CompactText.bytesOrNull(separator);
        if (between == null) {
            return null;
        }
        byte[] bytes = new byte[length];
        int position = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                if (between.getLength() > length - position) {
                    return null;
                }
                System.arraycopy(between.getArray(), between.getOffset(), bytes, position, between.getLength());
                position += between.getLength();
            }
            position = storage.get(i) instanceof TruffleString text ? append(bytes, position, text) : -1;
            if (position < 0) {
                return null;
            }
        }
        return position == length ? CompactText.ofLatin1(bytes) : null;
    }

    private static TruffleString joinWide(TruffleString separator, ListStorage storage, int size) {
        var out = Strings.builder();
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                out.appendStringUncached(separator);
            }
            if (!(storage.get(i) instanceof TruffleString text)) {
                return null;
            }
            out.appendStringUncached(text);
        }
        return out.toStringUncached();
    }

    /** Copies a text behind others. @return the end of what is there now, or -1 when the text does not fit or is not Latin-1 */
    private static int append(byte[] bytes, int position, TruffleString text) {
        InternalByteArray source = CompactText.bytesOrNull(text);
        if (source == null || source.getLength() > bytes.length - position) {
            return -1;
        }
        System.arraycopy(source.getArray(), source.getOffset(), bytes, position, source.getLength());
        return position + source.getLength();
    }
}
