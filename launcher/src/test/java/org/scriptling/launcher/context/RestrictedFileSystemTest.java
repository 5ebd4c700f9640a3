package org.scriptling.launcher.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.launcher.LauncherException;

/** Which paths a program may use (cli.md section 7). */
class RestrictedFileSystemTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void createFiles() throws IOException {
        folder = temporary.toRealPath();
        Files.createDirectories(folder.resolve("data/inner"));
        Files.createDirectories(folder.resolve("data-old"));
        Files.writeString(folder.resolve("data/a.txt"), "a");
        Files.writeString(folder.resolve("data-old/b.txt"), "b");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("data/out"), Path.of("../secret.txt"));
        Files.createSymbolicLink(folder.resolve("data/dangling"), Path.of("../new.txt"));
        Files.createSymbolicLink(folder.resolve("data/loop"), Path.of("loop"));
        Files.createSymbolicLink(folder.resolve("data/up"), folder);
        Files.createSymbolicLink(folder.resolve("way-in"), Path.of("data"));
    }

    private RestrictedFileSystem restricted(String list) throws LauncherException {
        return new RestrictedFileSystem(AllowedPaths.parse(list, folder));
    }

    private void read(RestrictedFileSystem files, String path) throws IOException {
        files.newByteChannel(folder.resolve(path), Set.of(StandardOpenOption.READ)).close();
    }

    private static void assertDenied(String path, org.junit.jupiter.api.function.Executable action) {
        SecurityException denied = assertThrows(SecurityException.class, action, path);
        assertTrue(denied.getMessage().startsWith("access denied: path '"), denied.getMessage());
        assertTrue(denied.getMessage().endsWith("' is outside allowed directories"), denied.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/a.txt", "data/inner/../a.txt", "way-in/a.txt", "data/up/data/a.txt", "data-old/../data/a.txt"})
    void allowed(String path) throws Exception {
        read(restricted("data"), path);
        read(restricted(" ./data , nowhere"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret.txt", "data/../secret.txt", "data/out", "data-old/b.txt", "data/up/secret.txt", "data/..",
        "nowhere/secret.txt", "data/dangling"})
    void refused(String path) throws Exception {
        RestrictedFileSystem files = restricted("data");
        assertDenied(path, () -> read(files, path));
        assertDenied(path, () -> files.checkAccess(folder.resolve(path), Set.of()));
        assertDenied(path, () -> files.readAttributes(folder.resolve(path), "size"));
        assertDenied(path, () -> files.toRealPath(folder.resolve(path)));
    }

    @Test
    void theMessageNamesThePath() throws Exception {
        SecurityException denied = assertThrows(SecurityException.class, () -> restricted("data").createDirectory(Path.of("/x")));
        assertEquals("access denied: path '/x' is outside allowed directories", denied.getMessage());
    }

    @Test
    void newFilesAreJudgedByTheNearestParent() throws Exception {
        RestrictedFileSystem files = restricted("data,later/on");
        Path fresh = folder.resolve("data/new/../fresh.txt");
        files.createDirectory(folder.resolve("data/new"));
        try (var channel = files.newByteChannel(fresh, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(new byte[] {1}));
        }
        assertTrue(Files.exists(folder.resolve("data/fresh.txt")));
        Set<StandardOpenOption> create = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertDenied("dangling", () -> files.newByteChannel(folder.resolve("data/dangling"), create));
        assertFalse(Files.exists(folder.resolve("new.txt")));
        Files.createDirectories(folder.resolve("later"));
        files.createDirectory(folder.resolve("later/on"));
        assertDenied("later", () -> files.createDirectory(folder.resolve("later/off")));
    }

    @Test
    void linksThemselvesMayBeHandledButLeadNowhere() throws Exception {
        RestrictedFileSystem files = restricted("data");
        assertEquals(Path.of("../secret.txt"), files.readSymbolicLink(folder.resolve("data/out")));
        files.readAttributes(folder.resolve("data/out"), "isSymbolicLink", LinkOption.NOFOLLOW_LINKS);
        assertDenied("link", () -> files.createSymbolicLink(folder.resolve("data/more"), Path.of("../secret.txt")));
        assertDenied("link", () -> files.createLink(folder.resolve("data/more"), folder.resolve("secret.txt")));
        files.createSymbolicLink(folder.resolve("data/more"), Path.of("a.txt"));
        read(files, "data/more");
        files.delete(folder.resolve("data/out"));
        assertTrue(Files.exists(folder.resolve("secret.txt")));
    }

    @Test
    void copyAndMoveCheckBothEnds() throws Exception {
        RestrictedFileSystem files = restricted("data");
        Path inside = folder.resolve("data/a.txt");
        assertDenied("copy", () -> files.copy(inside, folder.resolve("copy.txt")));
        assertDenied("copy", () -> files.copy(folder.resolve("secret.txt"), folder.resolve("data/copy.txt")));
        assertDenied("move", () -> files.move(inside, folder.resolve("moved.txt")));
        assertDenied("move", () -> files.move(folder.resolve("secret.txt"), folder.resolve("data/moved.txt")));
        files.copy(inside, folder.resolve("data/copy.txt"));
        files.move(folder.resolve("data/copy.txt"), folder.resolve("data/inner/moved.txt"));
        assertTrue(Files.exists(folder.resolve("data/inner/moved.txt")));
    }

    @Test
    void noneAndSingleFiles() throws Exception {
        RestrictedFileSystem none = restricted("-");
        assertDenied("none", () -> read(none, "data/a.txt"));
        assertDenied("none", () -> none.newDirectoryStream(Path.of("/"), _ -> true));
        RestrictedFileSystem single = restricted("secret.txt");
        read(single, "secret.txt");
        assertDenied("single", () -> read(single, "data/a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " , "})
    void aListWithoutEntryIsAUsageError(String list) {
        LauncherException error = assertThrows(LauncherException.class, () -> restricted(list));
        assertEquals(LauncherException.USAGE, error.exitCode());
    }
}
