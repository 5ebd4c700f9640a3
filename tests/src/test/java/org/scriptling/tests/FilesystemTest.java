package org.scriptling.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance group F: what handlers may read under {@code --allowed-paths}. */
final class FilesystemTest {

    @TempDir
    private Path folder;

    private Path program;

    @BeforeEach
    void prepare() throws IOException {
        program = AcceptanceFolder.copy("fragments", folder);
        Project.write(program.resolve("uploads/a.txt"), "hi");
        Project.write(program.resolve("uploads-old/b.txt"), "old");
        Project.write(program.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(program.resolve("uploads/link"), Path.of("../secret.txt"));
    }

    private static void assertDenied(ServerProcess server, String path) {
        Responses.assertError(403, "access denied: path '" + path + "' is outside allowed directories", server.get("/read?file=" + path));
    }

    @Test
    void f1ToF3OneFolder() {
        try (ServerProcess server = ServerProcess.start(program, "--allowed-paths", "./uploads", "setup.py")) {
            Responses.assertText(200, "text/plain", "hi", server.get("/read?file=uploads/a.txt"));
            for (String path : List.of("secret.txt", "uploads/../secret.txt", "uploads/link", "uploads-old/b.txt", "/etc/hostname")) {
                assertDenied(server, path);
            }
            Responses.assertJson(200, "{\"verb\": \"GET\"}", server.get("/path"));
        }
    }

    @Test
    void f4NoFiles() {
        try (ServerProcess server = ServerProcess.start(program, "--allowed-paths", "-", "setup.py")) {
            assertDenied(server, "uploads/a.txt");
            Responses.assertJson(200, "{\"verb\": \"GET\"}", server.get("/path"));
        }
    }

    @Test
    void f5AllFiles() {
        try (ServerProcess server = ServerProcess.start(program, "setup.py")) {
            Responses.assertText(200, "text/plain", "hi", server.get("/read?file=uploads/a.txt"));
            Responses.assertText(200, "text/plain", "secret", server.get("/read?file=secret.txt"));
        }
    }
}
