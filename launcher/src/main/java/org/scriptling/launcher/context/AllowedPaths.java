package org.scriptling.launcher.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.scriptling.launcher.LauncherException;

/**
 * The files and folders that programs may use (cli.md section 7). The real path decides: symbolic links and {@code ..} are
 * resolved first, for files that do not exist yet from the nearest parent that does.
 */
public final class AllowedPaths {

    /** The value that allows nothing. */
    public static final String NONE = "-";

    private static final int MAX_LINKS = 40;

    private final List<Path> roots;

    private AllowedPaths(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * Reads the value of {@code --allowed-paths}.
     *
     * @param folder what relative entries are relative to
     * @throws LauncherException usage error for a list without any entry
     */
    public static AllowedPaths parse(String list, Path folder) throws LauncherException {
        List<Path> roots = new ArrayList<>();
        if (list.strip().equals(NONE)) {
            return new AllowedPaths(roots);
        }
        for (String entry : list.split(",")) {
            if (!entry.isBlank()) {
                roots.add(realPath(folder.resolve(entry.strip()).toAbsolutePath()));
            }
        }
        if (roots.isEmpty()) {
            throw LauncherException.usage("--allowed-paths names no path: '" + list + "' (use - to allow none)");
        }
        return new AllowedPaths(roots);
    }

    /** The real paths of the entries; empty when nothing is allowed. */
    public List<Path> roots() {
        return roots;
    }

    /** Whether the file that an absolute path leads to may be used. */
    public boolean contains(Path absolutePath) {
        return isBelowRoot(realPath(absolutePath));
    }

    /** As {@link #contains} for the directory entry itself, which may be a symbolic link that leads elsewhere. */
    public boolean containsEntry(Path absolutePath) {
        Path parent = absolutePath.getParent();
        Path name = absolutePath.getFileName();
        boolean plain = parent != null && name != null && !isDots(name);
        return plain ? isBelowRoot(realPath(parent).resolve(name)) : contains(absolutePath);
    }

    private boolean isBelowRoot(Path real) {
        // By path element, so that "data" does not allow "data-old".
        return roots.stream().anyMatch(real::startsWith);
    }

    private static boolean isDots(Path name) {
        return name.toString().equals("..") || name.toString().equals(".");
    }

    private static Path realPath(Path absolutePath) {
        return realPath(absolutePath, 0);
    }

    private static Path realPath(Path absolutePath, int links) {
        try {
            return absolutePath.toRealPath();
        } catch (IOException _) {
            // It does not exist (yet), or may not be looked at: resolve what stands before the last name.
            Path parent = absolutePath.getParent();
            Path name = absolutePath.getFileName();
            if (parent == null || name == null) {
                return absolutePath;
            }
            Path realParent = realPath(parent, links);
            if (isDots(name)) {
                Path above = realParent.getParent();
                return name.toString().equals(".") || above == null ? realParent : above;
            }
            Path candidate = realParent.resolve(name);
            return links < MAX_LINKS ? followDangling(candidate, links) : candidate;
        }
    }

    /** A link whose target does not exist decides where a new file would be made. */
    private static Path followDangling(Path candidate, int links) {
        if (!Files.isSymbolicLink(candidate)) {
            return candidate;
        }
        try {
            return realPath(candidate.resolveSibling(Files.readSymbolicLink(candidate)), links + 1);
        } catch (IOException _) {
            return candidate;
        }
    }
}
