package org.scriptling.builtins.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;

import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.OperatingSystemErrors;
import org.scriptling.runtime.error.OperatingSystemErrors.ErrorNumber;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/** The classes of file objects, and how files are opened. */
public final class FileObjects {

    /** {@code io.UnsupportedOperation}. */
    public static final ScriptClass UNSUPPORTED_OPERATION = new ScriptClass.Builder("UnsupportedOperation").bases(ExceptionClasses.OS_ERROR, ExceptionClasses.VALUE_ERROR).layout(
                    Layout.EXCEPTION).builtin().resolutionOrder(type -> new ScriptClass[]{type, ExceptionClasses.OS_ERROR, ExceptionClasses.VALUE_ERROR, ExceptionClasses.EXCEPTION,
                                    ExceptionClasses.BASE_EXCEPTION, BuiltinClasses.OBJECT}).build();

    /** Base of all file objects. */
    static final ScriptClass BASE = define("_IOBase", BuiltinClasses.OBJECT);
    /** Text files. */
    static final ScriptClass TEXT = define("TextIOWrapper", BASE);
    private static final ScriptClass READER = define("BufferedReader", BASE);
    private static final ScriptClass WRITER = define("BufferedWriter", BASE);
    private static final ScriptClass RANDOM = define("BufferedRandom", BASE);

    static {
        BASE.setLazyMembers(FileMembers::common);
        TEXT.setLazyMembers(FileMembers::text);
        for (ScriptClass type : new ScriptClass[]{READER, WRITER, RANDOM}) {
            type.setLazyMembers(FileMembers::binary);
        }
        UNSUPPORTED_OPERATION.setLazyMembers(() -> Map.of("__module__", Strings.of("io")));
    }

    private FileObjects() {
    }

    private static ScriptClass define(String name, ScriptClass base) {
        return new ScriptClass.Builder(name).bases(base).layout(Layout.PAYLOAD).builtin().sealed().build();
    }

    static ScriptClass binaryClass(boolean readable, boolean writable) {
        return readable && writable ? RANDOM : writable ? WRITER : READER;
    }

    /**
     * How a file is to be opened.
     *
     * @param mode as the script wrote it
     * @param action {@code r}, {@code w}, {@code a} or {@code x}
     * @param update whether {@code +} was given
     * @param binary whether bytes are wanted
     */
    public record OpenMode(String mode, char action, boolean update, boolean binary) {

        boolean readable() {
            return action == 'r' || update;
        }

        boolean writable() {
            return action != 'r' || update;
        }

        private Set<OpenOption> options() {
            Set<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
            if (readable()) {
                options.add(StandardOpenOption.READ);
            }
            if (writable()) {
                options.add(StandardOpenOption.WRITE);
            }
            switch (action) {
                case 'w' -> options.addAll(Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
                case 'a' -> {
                    options.add(StandardOpenOption.CREATE);
                    if (!update) {
                        // Java refuses the option together with READ; then each write looks for the end itself.
                        options.add(StandardOpenOption.APPEND);
                    }
                }
                case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
                default -> {
                    // Reading needs no further option.
                }
            }
            return Set.copyOf(options);
        }
    }

    /**
     * Opens a file.
     *
     * @param name the path as the script gave it, for the attribute {@code name}
     * @param encoding of a text file
     * @param newline as for Python's {@code open}, {@code null} for None
     * @return the file object
     * @throws ScriptException OSError and its subclasses
     */
    @TruffleBoundary
    public static Object open(Object name, OpenMode mode, String encoding, String errors, String newline) {
        String path = FileAccess.path(name);
        TruffleFile file = FileAccess.file(path);
        SeekableByteChannel channel = FileAccess.run(path, () -> openChannel(file, path, mode));
        BinaryFile bytes = new BinaryFile(channel, OpenFiles.current(), mode.action() == 'a' && mode.update());
        if (mode.binary()) {
            return new FileObject(bytes, null, name, mode.mode(), mode.readable(), mode.writable()).wrap(binaryClass(mode.readable(), mode.writable()));
        }
        try {
            return new FileObject(bytes, new TextLayer(bytes, encoding, errors, newline), name, mode.mode(), mode.readable(), mode.writable()).wrap(TEXT);
        } catch (RuntimeException unknownEncoding) {
            FileAccess.content(() -> {
                bytes.close();
                return null;
            });
            throw unknownEncoding;
        }
    }

    private static SeekableByteChannel openChannel(TruffleFile file, String path, OpenMode mode) throws IOException {
        if (file.isDirectory()) {
            // Java would open it and fail at the first read.
            throw OperatingSystemErrors.of(mode.action() == 'x' ? ErrorNumber.FILE_EXISTS : ErrorNumber.IS_A_DIRECTORY, path, null);
        }
        SeekableByteChannel channel = file.newByteChannel(mode.options());
        if (mode.action() == 'a') {
            channel.position(channel.size());
        }
        return channel;
    }

    /** The file object for a standard stream. @param input or {@code null}; the other one likewise */
    @TruffleBoundary
    public static Object standard(String name, InputStream input, OutputStream output) {
        StandardStream stream = new StandardStream(input, output);
        TextLayer text = new TextLayer(stream, "utf-8", input != null ? "strict" : "backslashreplace", input != null ? null : "\n");
        return new FileObject(stream, text, Strings.of(name), input != null ? "r" : "w", input != null, output != null).wrap(TEXT);
    }
}
