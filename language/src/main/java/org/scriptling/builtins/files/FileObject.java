package org.scriptling.builtins.files;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** What a file object of a script holds: bytes, and for a text file the layer above them. */
final class FileObject {

    private final ByteFile bytes;
    private final TextLayer text;
    private final Object name;
    private final String mode;
    private final boolean readable;
    private final boolean writable;
    private PayloadObject self;
    private PayloadObject buffer;

    FileObject(ByteFile bytes, TextLayer text, Object name, String mode, boolean readable, boolean writable) {
        this.bytes = bytes;
        this.text = text;
        this.name = name;
        this.mode = mode;
        this.readable = readable;
        this.writable = writable;
    }

    /** The guest object for this file. */
    PayloadObject wrap(ScriptClass type) {
        self = new PayloadObject(type.instanceShape(), this);
        return self;
    }

    /** The guest object. */
    PayloadObject self() {
        return self;
    }

    /** The text layer, or {@code null} for a binary file. */
    TextLayer text() {
        return text;
    }

    Object name() {
        return name;
    }

    String mode() {
        return mode;
    }

    boolean isReadable() {
        return readable;
    }

    boolean isWritable() {
        return writable;
    }

    boolean isSeekable() {
        return bytes instanceof BinaryFile;
    }

    boolean isClosed() {
        return bytes.isClosed();
    }

    /** The binary file below a text file. */
    synchronized PayloadObject buffer() {
        if (buffer == null) {
            buffer = new FileObject(bytes, null, name, mode.contains("b") ? mode : mode + "b", readable, writable).wrap(FileObjects.binaryClass(readable, writable));
        }
        return buffer;
    }

    /** @throws ScriptException ValueError when the file is closed */
    void checkOpen() {
        if (bytes.isClosed()) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    private void checkReadable() {
        checkOpen();
        if (!readable) {
            throw Errors.create(FileObjects.UNSUPPORTED_OPERATION, text == null ? "read" : "not readable");
        }
    }

    private void checkWritable() {
        checkOpen();
        if (!writable) {
            throw Errors.create(FileObjects.UNSUPPORTED_OPERATION, text == null ? "write" : "not writable");
        }
    }

    private void checkSeekable() {
        checkOpen();
        if (!isSeekable()) {
            throw Errors.create(FileObjects.UNSUPPORTED_OPERATION, "underlying stream is not seekable");
        }
    }

    /** Up to {@code size} characters or bytes; all for a negative size. */
    Object read(long size) {
        checkReadable();
        return text != null ? FileAccess.content(() -> text.read(size)) : new ScriptBytes(FileAccess.content(() -> bytes.read(size)));
    }

    /** What can be had at once. */
    Object readSome(long size) {
        checkReadable();
        return text != null ? FileAccess.content(() -> text.readLine(size)) : new ScriptBytes(FileAccess.content(() -> bytes.readSome(size)));
    }

    /** The next line; empty at the end. */
    Object readLine(long size) {
        checkReadable();
        return text != null ? FileAccess.content(() -> text.readLine(size)) : new ScriptBytes(FileAccess.content(() -> bytes.readLine(size)));
    }

    /** The next line, or {@code null} at the end. */
    Object nextLine() {
        Object line = readLine(-1);
        boolean end = line instanceof TruffleString string ? string.isEmpty() : ((ScriptBytes) line).size() == 0;
        return end ? null : line;
    }

    /** Writes a str or bytes. @return the number of characters or bytes */
    long write(Object data) {
        checkWritable();
        Object plain = Types.unwrap(data);
        if (text != null) {
            if (!(plain instanceof TruffleString string)) {
                throw Errors.typeError("write() argument must be str, not %s", Types.typeName(data));
            }
            FileAccess.content(() -> {
                text.write(string);
                return null;
            });
            return Strings.length(string);
        }
        byte[] raw = switch (plain) {
            case ScriptBytes value -> value.bytes();
            case ScriptByteArray value -> value.toArray();
            default -> throw Errors.typeError("a bytes-like object is required, not '%s'", Types.typeName(data));
        };
        FileAccess.content(() -> {
            bytes.write(raw);
            return null;
        });
        return raw.length;
    }

    /** Moves to an offset. @param whence 0 from the start, 1 from here, 2 from the end @return the new offset from the start */
    long seek(long offset, long whence) {
        checkSeekable();
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        if (text != null && whence != 0 && offset != 0) {
            throw Errors.create(FileObjects.UNSUPPORTED_OPERATION, whence == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
        }
        if (whence == 0 && offset < 0) {
            throw Errors.valueError("negative seek position %d", offset);
        }
        return FileAccess.content(() -> {
            long base = whence == 0 ? 0 : whence == 1 ? position() : bytes.size();
            long target = Math.max(0, base + offset);
            if (text != null) {
                text.seek(target);
            } else {
                bytes.seek(target);
            }
            return target;
        });
    }

    private long position() throws java.io.IOException {
        return text != null ? text.position() : bytes.position();
    }

    /** The offset of the next character or byte. */
    long tell() {
        checkSeekable();
        return FileAccess.content(this::position);
    }

    /** Sets the size of the file; a negative one stands for the present position. @return the size */
    long truncate(long size) {
        checkSeekable();
        checkWritable();
        return FileAccess.content(() -> {
            long target = size < 0 ? position() : size;
            bytes.truncate(target);
            return target;
        });
    }

    void flush() {
        checkOpen();
        FileAccess.content(() -> {
            bytes.flush();
            return null;
        });
    }

    void close() {
        FileAccess.content(() -> {
            bytes.close();
            return null;
        });
    }
}
