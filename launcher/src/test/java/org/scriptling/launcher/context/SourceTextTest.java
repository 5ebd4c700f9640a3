package org.scriptling.launcher.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.scriptling.launcher.LauncherException;

/** Reading of source texts (cli.md section 4). */
class SourceTextTest {

    @Test
    void byteOrderMarkIsDropped() throws LauncherException {
        assertEquals("é😀\r\n", SourceText.decode("\uFEFFé😀\r\n".getBytes(StandardCharsets.UTF_8), "x"));
        assertEquals("", SourceText.decode(new byte[0], "x"));
    }

    @Test
    void badBytesAreASyntaxError() {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xFF};
        LauncherException error = assertThrows(LauncherException.class, () -> SourceText.decode(bytes, "x.py"));
        assertEquals("SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position 3 (x.py:2)", error.getMessage());
        assertEquals(LauncherException.FAILURE, error.exitCode());
        assertThrows(LauncherException.class, () -> SourceText.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, "x"));
    }

    @Test
    void unreadableFiles(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("d"));
        assertEquals("cannot read 'x.py': no such file", assertThrows(LauncherException.class,
                () -> SourceText.read(folder, "x.py")).getMessage());
        assertEquals("cannot read 'd': is a directory", assertThrows(LauncherException.class,
                () -> SourceText.read(folder, "d")).getMessage());
    }
}
