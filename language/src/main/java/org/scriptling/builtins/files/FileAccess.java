package org.scriptling.builtins.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.OperatingSystemErrors;
import org.scriptling.runtime.error.OperatingSystemErrors.ErrorNumber;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptBytes;

/**
 * The way from scripts to files. Paths go to the file system of the context, which knows the allowed directories; whatever it
 * throws becomes a guest exception; and other threads may run script code meanwhile.
 */
public final class FileAccess {

    private static final String DENIED = "outside allowed directories";

    private FileAccess() {
    }

    /** Work on files. */
    @FunctionalInterface
    public interface Action<T> {
        /** Does the work. @throws IOException as the file system does */
        T run() throws IOException;
    }

    /** The text of a path: str, bytes or an object with {@code __fspath__}. @throws ScriptException TypeError for other values */
    @TruffleBoundary
    public static String path(Object value) {
        String text = pathOrNull(value);
        if (text == null) {
            Object method = Attributes.lookupSpecial(value, "__fspath__");
            text = method == null ? null : pathOrNull(Calls.call(method));
        }
        if (text == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", Types.typeName(value));
        }
        return text;
    }

    private static String pathOrNull(Object value) {
        return switch (Types.unwrap(value)) {
            case TruffleString text -> Strings.toJava(text);
            case ScriptBytes bytes -> Strings.toJava(Strings.ofUtf8(bytes.bytes(), 0, bytes.size()));
            default -> null;
        };
    }

    /** The file that a path names. @throws ScriptException FileNotFoundError for an empty path, ValueError for an impossible one */
    @TruffleBoundary
    public static TruffleFile file(String path) {
        if (path.isEmpty()) {
            throw OperatingSystemErrors.of(ErrorNumber.NO_SUCH_FILE, path, null);
        }
        try {
            return ScriptlingContext.current().env().getPublicTruffleFile(path);
        } catch (InvalidPathException invalid) {
            throw Errors.valueError(path.indexOf('\0') >= 0 ? "embedded null byte" : "file name has no form on this system");
        } catch (SecurityException denial) {
            throw denied(denial, path);
        }
    }

    /**
     * Works on one path.
     *
     * @param path as the script gave it, for error texts
     * @throws ScriptException OSError and its subclasses
     */
    public static <T> T run(String path, Action<T> action) {
        return run(path, null, action);
    }

    /** As {@link #run(String, Action)}, for work on two paths. */
    @TruffleBoundary
    public static <T> T run(String path, String second, Action<T> action) {
        return blocking(path, second, () -> {
            OpenFiles.current().flush();
            return action.run();
        });
    }

    /** Work on the content of a file that is open already. @throws ScriptException OSError and its subclasses */
    @TruffleBoundary
    static <T> T content(Action<T> action) {
        return blocking(null, null, action);
    }

    private static <T> T blocking(String path, String second, Action<T> action) {
        try {
            return ScriptlingContext.current().blocking(action::run);
        } catch (IOException failure) {
            throw OperatingSystemErrors.of(failure, path, second);
        } catch (SecurityException denial) {
            boolean isSecond = second != null && denial.getMessage() != null && denial.getMessage().contains(second);
            throw denied(denial, isSecond ? second : path);
        } catch (UnsupportedOperationException unsupported) {
            throw OperatingSystemErrors.of(ErrorNumber.OPERATION_NOT_PERMITTED, path, second);
        } catch (RuntimeException other) {
            throw other;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    /** The guest exception for a refusal; a refusal of the path restrictions names the path as the script wrote it. */
    private static ScriptException denied(SecurityException denial, String path) {
        String text = denial.getMessage();
        if (text == null || text.contains(DENIED)) {
            text = "access denied: path '" + path + "' is " + DENIED;
        }
        return OperatingSystemErrors.denied(text);
    }
}
