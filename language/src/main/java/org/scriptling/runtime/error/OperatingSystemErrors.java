package org.scriptling.runtime.error;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Calls;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/** Turns failures of Java's file and network interfaces into guest exceptions of the OSError family. */
public final class OperatingSystemErrors {

    /** The error numbers of Linux that scripts get to see, with their texts. */
    public enum ErrorNumber {
        OPERATION_NOT_PERMITTED(1, "Operation not permitted"),
        NO_SUCH_FILE(2, "No such file or directory"),
        NO_SUCH_PROCESS(3, "No such process"),
        INTERRUPTED(4, "Interrupted system call"),
        INPUT_OUTPUT(5, "Input/output error"),
        BAD_DESCRIPTOR(9, "Bad file descriptor"),
        PERMISSION_DENIED(13, "Permission denied"),
        BUSY(16, "Device or resource busy"),
        FILE_EXISTS(17, "File exists"),
        CROSS_DEVICE(18, "Invalid cross-device link"),
        NOT_A_DIRECTORY(20, "Not a directory"),
        IS_A_DIRECTORY(21, "Is a directory"),
        INVALID_ARGUMENT(22, "Invalid argument"),
        TOO_MANY_OPEN_FILES(24, "Too many open files"),
        TEXT_FILE_BUSY(26, "Text file busy"),
        NO_SPACE(28, "No space left on device"),
        READ_ONLY(30, "Read-only file system"),
        BROKEN_PIPE(32, "Broken pipe"),
        NAME_TOO_LONG(36, "File name too long"),
        DIRECTORY_NOT_EMPTY(39, "Directory not empty"),
        TOO_MANY_LINKS(40, "Too many levels of symbolic links"),
        CONNECTION_RESET(104, "Connection reset by peer"),
        TIMED_OUT(110, "Connection timed out"),
        CONNECTION_REFUSED(111, "Connection refused");

        private final int number;
        private final String text;

        ErrorNumber(int number, String text) {
            this.number = number;
            this.text = text;
        }

        /** The value of {@code errno}. */
        public int number() {
            return number;
        }

        /** The value of {@code strerror}. */
        public String text() {
            return text;
        }
    }

    private OperatingSystemErrors() {
    }

    /** The exception for a failure without file names. */
    public static ScriptException of(IOException failure) {
        return of(failure, null, null);
    }

    /**
     * The exception for a failure.
     *
     * @param file path as the script gave it, or {@code null}
     * @param second the other path of a rename or link, or {@code null}
     */
    @TruffleBoundary
    public static ScriptException of(IOException failure, String file, String second) {
        ErrorNumber number = classify(failure);
        if (number == null) {
            String text = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            return Errors.create(ExceptionClasses.OS_ERROR, "%s", text);
        }
        return of(number, file, second);
    }

    /** The exception for an error number, of the subclass of OSError that belongs to it. */
    @TruffleBoundary
    public static ScriptException of(ErrorNumber number, String file, String second) {
        Object exception;
        Object code = (long) number.number();
        Object text = Strings.of(number.text());
        if (file == null) {
            exception = Calls.call(ExceptionClasses.OS_ERROR, code, text);
        } else if (second == null) {
            exception = Calls.call(ExceptionClasses.OS_ERROR, code, text, Strings.of(file));
        } else {
            exception = Calls.call(ExceptionClasses.OS_ERROR, code, text, Strings.of(file), None.INSTANCE, Strings.of(second));
        }
        return new ScriptException((ExceptionObject) exception, null);
    }

    /** PermissionError for a path outside the allowed ones, with Scriptling's text as its only argument. */
    public static ScriptException denied(String text) {
        return Errors.create(ExceptionClasses.PERMISSION_ERROR, "%s", text);
    }

    private static ErrorNumber classify(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _, FileNotFoundException _ -> ErrorNumber.NO_SUCH_FILE;
            case FileAlreadyExistsException _ -> ErrorNumber.FILE_EXISTS;
            case DirectoryNotEmptyException _ -> ErrorNumber.DIRECTORY_NOT_EMPTY;
            case NotDirectoryException _ -> ErrorNumber.NOT_A_DIRECTORY;
            case AccessDeniedException _ -> ErrorNumber.PERMISSION_DENIED;
            case FileSystemLoopException _ -> ErrorNumber.TOO_MANY_LINKS;
            case NotLinkException _ -> ErrorNumber.INVALID_ARGUMENT;
            case AtomicMoveNotSupportedException _ -> ErrorNumber.CROSS_DEVICE;
            case FileSystemException system -> byText(system.getReason());
            case ConnectException _ -> ErrorNumber.CONNECTION_REFUSED;
            case SocketTimeoutException _ -> ErrorNumber.TIMED_OUT;
            case InterruptedIOException _, ClosedByInterruptException _ -> ErrorNumber.INTERRUPTED;
            default -> byText(failure.getMessage());
        };
    }

    /** The operating system's own text, which Java passes on, tells the rest apart. */
    private static ErrorNumber byText(String text) {
        if (text != null) {
            for (ErrorNumber number : ErrorNumber.values()) {
                if (text.contains(number.text())) {
                    return number;
                }
            }
        }
        return null;
    }
}
