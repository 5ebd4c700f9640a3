package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ListStorage;

/** Puts texts together by copying the bytes of Latin-1 texts into one array. */
public final class Concatenation {

    /** A guess at the length of the elements of a list that is joined. */
    private static final long USUAL_LENGTH = 8;

    private Concatenation() {
    }

    /**
     * The parts of an f-string one after the other.
     *
     * @param parts texts, Longs, and Latin-1 bytes that stand for texts
     */
    @TruffleBoundary
    public static TruffleString of(Object[] parts) {
        long length = 0;
        for (Object part : parts) {
            length += length(part);
        }
        if (length > StringOperations.MAXIMUM_LENGTH) {
            return wide(parts);
        }
        byte[] bytes = new byte[(int) length];
        // From the end to the start, as numbers give their digits.
        int start = bytes.length;
        for (int i = parts.length - 1; i >= 0; i--) {
            Object part = parts[i];
            if (part instanceof Long number) {
                start = DecimalText.writeBefore(bytes, start, number);
            } else if (part instanceof byte[] constant) {
                start -= constant.length;
                System.arraycopy(constant, 0, bytes, start, constant.length);
            } else {
                InternalByteArray source = CompactText.bytesOrNull((TruffleString) part);
                if (source == null) {
                    return wide(parts);
                }
                start -= source.getLength();
                System.arraycopy(source.getArray(), source.getOffset(), bytes, start, source.getLength());
            }
        }
        return CompactText.of(bytes);
    }

    private static int length(Object part) {
        if (part instanceof Long number) {
            return DecimalText.length(number);
        }
        return part instanceof byte[] constant ? constant.length : Strings.length((TruffleString) part);
    }

    private static TruffleString wide(Object[] parts) {
        var out = Strings.builder();
        for (Object part : parts) {
            out.appendStringUncached(switch (part) {
                case TruffleString text -> text;
                case Long number -> DecimalText.of(number);
                default -> CompactText.of((byte[]) part);
            });
        }
        return out.toStringUncached();
    }

    /** The elements of a list with a separator between them, or {@code null} when some element is not a plain text. */
    @TruffleBoundary
    public static TruffleString joinOrNull(TruffleString separator, ListStorage storage) {
        int size = storage.size();
        if (size == 1) {
            return storage.get(0) instanceof TruffleString text ? text : null;
        }
        InternalByteArray between = CompactText.bytesOrNull(separator);
        if (between == null) {
            return joinWide(separator, storage, size);
        }
        // In one pass, with an array that grows: most of the work is waiting for the memory that the texts are in.
        Latin1Builder out = new Latin1Builder(size * (USUAL_LENGTH + between.getLength()));
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                out.append(between.getArray(), between.getOffset(), between.getEnd());
            }
            if (!(storage.get(i) instanceof TruffleString text)) {
                return null;
            }
            if (!out.append(text)) {
                return joinWide(separator, storage, size);
            }
        }
        return out.build();
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
}
