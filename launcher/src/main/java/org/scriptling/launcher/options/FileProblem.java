package org.scriptling.launcher.options;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.scriptling.launcher.LauncherException;

/** Says why a file that the user named cannot be used. */
public final class FileProblem {

    private FileProblem() {
    }

    /** The failure {@code cannot read 'name': reason}. */
    public static LauncherException cannotRead(String name, IOException cause) {
        return LauncherException.failure("cannot read '" + name + "': " + reason(cause));
    }

    /** The system's reason in a few words, without the path. */
    public static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "no such file";
            case AccessDeniedException _ -> "permission denied";
            case CharacterCodingException _ -> "not UTF-8";
            case FileSystemException e when e.getReason() != null -> lower(e.getReason());
            default -> cause.getMessage() == null ? "input/output error" : lower(cause.getMessage());
        };
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
