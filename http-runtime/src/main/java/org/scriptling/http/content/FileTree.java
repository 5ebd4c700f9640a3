package org.scriptling.http.content;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The files below a folder or in a zip archive, as far as clients may see them (server.md section 15). */
public final class FileTree {

    private static final String INDEX = "index.html";
    private static final String VISIBLE_DOT_NAME = ".well-known";

    private final Path root;

    private FileTree(Path root) {
        this.root = root;
    }

    /**
     * Opens a folder, or a zip archive for the life of the process.
     *
     * @throws IOException when there is no such folder, or the file is no archive
     */
    public static FileTree open(Path folderOrArchive) throws IOException {
        if (Files.isDirectory(folderOrArchive)) {
            return new FileTree(folderOrArchive.toRealPath());
        }
        try {
            return new FileTree(FileSystems.newFileSystem(folderOrArchive).getPath("/").toRealPath());
        } catch (java.nio.file.ProviderNotFoundException noArchive) {
            throw new IOException("neither a folder nor a zip archive", noArchive);
        }
    }

    /** What a path leads to. */
    public sealed interface Lookup {
    }

    /** A file. */
    public record Found(Path file, BasicFileAttributes attributes) implements Lookup {
    }

    /** A folder with an index, asked for without the slash at the end. */
    public record NeedsSlash() implements Lookup {
    }

    /** Nothing that clients may see. */
    public record Missing() implements Lookup {
    }

    /**
     * Looks a path up.
     *
     * @param segments decoded segments below the root; an empty last one means a slash at the end
     */
    public Lookup find(List<String> segments) {
        boolean slash = segments.isEmpty() || segments.getLast().isEmpty();
        List<String> names = slash && !segments.isEmpty() ? segments.subList(0, segments.size() - 1) : segments;
        Path target = root;
        try {
            for (String name : names) {
                if (!isVisible(name)) {
                    return new Missing();
                }
                target = target.resolve(name);
            }
            target = target.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (!target.startsWith(root)) {
                return new Missing();
            }
            if (!attributes.isDirectory()) {
                return slash || !attributes.isRegularFile() ? new Missing() : new Found(target, attributes);
            }
            Path index = target.resolve(INDEX).toRealPath();
            BasicFileAttributes indexAttributes = Files.readAttributes(index, BasicFileAttributes.class);
            if (!index.startsWith(root) || !indexAttributes.isRegularFile()) {
                return new Missing();
            }
            return slash ? new Found(index, indexAttributes) : new NeedsSlash();
        } catch (IOException | InvalidPathException absent) {
            return new Missing();
        }
    }

    private static boolean isVisible(String name) {
        return !name.isEmpty() && name.indexOf('/') < 0 && name.indexOf('\\') < 0
                && (name.charAt(0) != '.' || name.equals(VISIBLE_DOT_NAME));
    }
}
