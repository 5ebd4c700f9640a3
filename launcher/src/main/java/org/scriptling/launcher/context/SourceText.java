package org.scriptling.launcher.context;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.options.FileProblem;

/** Reads source texts: UTF-8, with or without byte order mark. */
public final class SourceText {

    private SourceText() {
    }

    /**
     * The text of a file.
     *
     * @param name the file as the user named it
     * @throws LauncherException when it cannot be read or is not UTF-8
     */
    public static String read(Path folder, String name) throws LauncherException {
        Path file = folder.resolve(name);
        if (name.isEmpty()) {
            // Resolved, this would be the working directory.
            throw LauncherException.failure("cannot read '': no such file");
        }
        if (Files.isDirectory(file)) {
            throw LauncherException.failure("cannot read '" + name + "': is a directory");
        }
        try {
            return decode(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw FileProblem.cannotRead(name, e);
        }
    }

    /**
     * The text that bytes stand for.
     *
     * @throws LauncherException the syntax error that bytes which are not UTF-8 are
     */
    public static String decode(byte[] bytes, String name) throws LauncherException {
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, text, true);
        if (result.isError()) {
            int position = input.position();
            int line = 1;
            for (int i = 0; i < position; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw LauncherException.failure(String.format("SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0x%02x in position %d (%s:%d)",
                    bytes[position], position, name, line));
        }
        return text.flip().toString();
    }
}
