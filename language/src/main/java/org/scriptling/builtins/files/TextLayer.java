package org.scriptling.builtins.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Calls;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;

/**
 * Text in a file: decoding, encoding and line ends. Lines are cut as bytes and decoded afterwards, so the position in the file is
 * always known; that limits text files to encodings in which a line feed is one byte.
 */
final class TextLayer {

    private static final byte[] NOTHING = {};

    private final ByteFile bytes;
    private final String encoding;
    private final String errors;
    /** {@code null}, empty, or the line end; see Python's {@code open}. */
    private final String newline;
    private final boolean utf8;
    private final boolean marked;
    /** Bytes that were read from the file but not yet given out. */
    private byte[] pending = NOTHING;
    private boolean started;

    /** @param newline {@code null}, {@code ""}, or one of the three line ends */
    TextLayer(ByteFile bytes, String encoding, String errors, String newline) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.errors = errors;
        this.newline = newline;
        String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
        this.marked = name.equals("utf-8-sig");
        this.utf8 = marked || name.equals("utf-8") || name.equals("utf8");
        if (name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("utf16") || name.startsWith("utf32")) {
            throw Errors.valueError("text files in %s are not supported: read bytes and decode them", encoding);
        }
        if (!utf8) {
            // Raises LookupError for an unknown name.
            Calls.callMethod(Strings.EMPTY, "encode", Strings.of(encoding));
        }
    }

    String encoding() {
        return encoding;
    }

    String errors() {
        return errors;
    }

    private TruffleString decode(byte[] raw) {
        if (utf8) {
            TruffleString text = TruffleString.fromByteArrayUncached(raw, 0, raw.length, TruffleString.Encoding.UTF_8, false);
            if (text.isValidUncached(TruffleString.Encoding.UTF_8)) {
                return text.switchEncodingUncached(Strings.ENCODING);
            }
        }
        return (TruffleString) Calls.callMethod(new ScriptBytes(raw), "decode", Strings.of(marked ? "utf-8" : encoding), Strings.of(errors));
    }

    private byte[] encode(TruffleString text) {
        if (utf8 && text.isValidUncached(Strings.ENCODING)) {
            return Strings.toUtf8(text);
        }
        Object encoded = Calls.callMethod(text, "encode", Strings.of(marked ? "utf-8" : encoding), Strings.of(errors));
        return encoded instanceof ScriptByteArray array ? array.toArray() : ((ScriptBytes) encoded).bytes();
    }

    private void start() throws IOException {
        if (!started) {
            started = true;
            if (marked) {
                byte[] first = bytes.readLine(-1);
                boolean hasMark = first.length >= 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
                pending = hasMark ? Arrays.copyOfRange(first, 3, first.length) : first;
            }
        }
    }

    /** The bytes of the next line with its end; empty at the end of the file. */
    private byte[] rawLine() throws IOException {
        start();
        byte[] data = pending.length > 0 ? pending : bytes.readLine(-1);
        pending = NOTHING;
        while (data.length > 0) {
            int end = lineEnd(data);
            if (end >= 0) {
                if (end < data.length) {
                    pending = Arrays.copyOfRange(data, end, data.length);
                    return Arrays.copyOf(data, end);
                }
                return data;
            }
            byte[] more = bytes.readLine(-1);
            if (more.length == 0) {
                return data;
            }
            data = join(data, more);
        }
        return data;
    }

    private static byte[] join(byte[] left, byte[] right) {
        byte[] result = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, result, left.length, right.length);
        return result;
    }

    /** The index behind the first line end, or -1 when more bytes are needed. */
    private int lineEnd(byte[] data) {
        boolean universal = newline == null || newline.isEmpty();
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\n') {
                boolean ends = universal || newline.equals("\n") || newline.equals("\r\n") && i > 0 && data[i - 1] == '\r';
                if (ends) {
                    return i + 1;
                }
            } else if (data[i] == '\r') {
                if (universal) {
                    if (i + 1 == data.length) {
                        return -1;
                    }
                    return data[i + 1] == '\n' ? i + 2 : i + 1;
                }
                if (newline.equals("\r")) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** Line ends become {@code \n} unless {@code newline} says otherwise. */
    private byte[] translate(byte[] data) {
        if (newline != null) {
            return data;
        }
        boolean found = false;
        for (byte b : data) {
            found |= b == '\r';
        }
        if (!found) {
            return data;
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream(data.length);
        for (int i = 0; i < data.length; i++) {
            if (data[i] != '\r') {
                result.write(data[i]);
            } else if (i + 1 == data.length || data[i + 1] != '\n') {
                result.write('\n');
            }
        }
        return result.toByteArray();
    }

    /** The next line, at most {@code maximum} characters if that is not negative; empty at the end. */
    synchronized TruffleString readLine(long maximum) throws IOException {
        if (maximum == 0) {
            return Strings.EMPTY;
        }
        return cut(decode(translate(rawLine())), maximum);
    }

    /** Gives out the first characters of a text and keeps the rest for later. */
    private TruffleString cut(TruffleString text, long maximum) {
        int length = Strings.length(text);
        if (maximum < 0 || length <= maximum) {
            return text;
        }
        pending = join(encode(Strings.substring(text, (int) maximum, length)), pending);
        return Strings.substring(text, 0, (int) maximum);
    }

    /** Up to {@code count} characters; all for a negative count. */
    synchronized TruffleString read(long count) throws IOException {
        if (count < 0) {
            start();
            byte[] data = bytes.read(-1);
            data = pending.length == 0 ? data : join(pending, data);
            pending = NOTHING;
            return decode(translate(data));
        }
        TruffleString result = Strings.EMPTY;
        while (Strings.length(result) < count) {
            TruffleString line = readLine(count - Strings.length(result));
            if (line.isEmpty()) {
                break;
            }
            result = Strings.concat(result, line);
        }
        return result;
    }

    /** Writes a text. */
    synchronized void write(TruffleString text) throws IOException {
        if (pending.length > 0) {
            bytes.seek(position());
            pending = NOTHING;
        }
        if (!started) {
            started = true;
            if (marked && bytes.position() == 0) {
                bytes.write(new byte[]{(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            }
        }
        String lineEnd = newline == null ? System.lineSeparator() : newline.isEmpty() ? "\n" : newline;
        byte[] encoded = lineEnd.equals("\n") ? encode(text) : encode(Strings.of(Strings.toJava(text).replace("\n", lineEnd)));
        bytes.write(encoded);
    }

    /** The offset of the next character in the file. */
    synchronized long position() throws IOException {
        return bytes.position() - pending.length;
    }

    /** Continues at an offset that {@link #position} gave. */
    synchronized void seek(long target) throws IOException {
        pending = NOTHING;
        started = target != 0;
        bytes.seek(target);
    }
}
