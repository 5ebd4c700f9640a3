package org.scriptling.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Where the parts of the source tree are, and copies of the folders that tests work in. */
final class Project {

    private Project() {
    }

    /** The folder that holds the modules. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("mx.scriptling"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not started inside the project");
        }
        return folder;
    }

    /** A folder below the test resources of this module. */
    static Path resources(String name) {
        return root().resolve("tests/src/test/resources").resolve(name);
    }

    /** Copies a folder with everything below it. */
    static void copy(Path from, Path to) {
        for (Path source : files(from)) {
            Path target = to.resolve(from.relativize(source).toString());
            try {
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All files below a folder, sorted. */
    static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text file, with its folders. */
    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
