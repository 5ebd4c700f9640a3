package org.scriptling.http.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.scriptling.http.HttpStartException;
import org.scriptling.http.route.PathPattern;
import org.scriptling.http.route.Registrations;
import org.scriptling.spi.ScriptEnvironment;

/** All folders that are served, in the order in which they are asked: longest prefix first, the web root last. */
public final class StaticContent {

    private record Mount(List<String> prefix, FileTree tree, boolean ofScript) {
    }

    /**
     * A file or folder that a request leads to.
     *
     * @param ofScript whether it was registered by the program, so that middleware sees the request
     */
    public record Hit(FileTree.Lookup lookup, boolean ofScript) {
    }

    private final List<Mount> mounts;

    private StaticContent(List<Mount> mounts) {
        this.mounts = mounts;
    }

    /**
     * Opens all folders.
     *
     * @param webRoot folder or zip archive, or {@code null}
     * @throws HttpStartException when one is missing, or the path restrictions forbid one that the program registered
     */
    public static StaticContent open(List<Registrations.StaticEntry> folders, Path webRoot, ScriptEnvironment environment)
            throws HttpStartException {
        List<Mount> mounts = new ArrayList<>();
        for (Registrations.StaticEntry entry : folders) {
            String folder = entry.folder().toString();
            if (!environment.isPathAllowed(folder)) {
                throw new HttpStartException("static folder '" + folder + "' of '" + entry.prefix()
                        + "' is outside allowed directories");
            }
            if (!Files.isDirectory(entry.folder())) {
                throw new HttpStartException("static folder '" + folder + "' of '" + entry.prefix() + "' does not exist");
            }
            mounts.add(new Mount(prefix(entry.prefix()), open(entry.folder(), "static folder"), true));
        }
        mounts.sort(Comparator.comparingInt((Mount mount) -> mount.prefix.size()).reversed());
        if (webRoot != null) {
            if (!Files.exists(webRoot)) {
                throw new HttpStartException("web root '" + webRoot + "' does not exist");
            }
            mounts.add(new Mount(List.of(), open(webRoot, "web root"), false));
        }
        return new StaticContent(List.copyOf(mounts));
    }

    private static FileTree open(Path path, String what) throws HttpStartException {
        try {
            return FileTree.open(path);
        } catch (IOException failure) {
            throw new HttpStartException(what + " '" + path + "' cannot be opened: " + failure.getMessage());
        }
    }

    private static List<String> prefix(PathPattern pattern) {
        List<String> names = new ArrayList<>();
        for (PathPattern.Segment segment : pattern.segments()) {
            if (segment instanceof PathPattern.Literal literal && !literal.text().isEmpty()) {
                names.add(literal.text());
            }
        }
        return names;
    }

    /** Whether nothing is served. */
    public boolean isEmpty() {
        return mounts.isEmpty();
    }

    /** The first file or folder that a path leads to, or {@code null}. @param segments decoded segments of the path */
    public Hit find(List<String> segments) {
        for (Mount mount : mounts) {
            int length = mount.prefix.size();
            if (segments.size() >= length && segments.subList(0, length).equals(mount.prefix)) {
                // "/prefix" itself is the folder without a slash at the end.
                FileTree.Lookup lookup = segments.size() > length ? mount.tree.find(segments.subList(length, segments.size()))
                        : mount.tree.find(List.of()) instanceof FileTree.Found ? new FileTree.NeedsSlash()
                                : new FileTree.Missing();
                if (!(lookup instanceof FileTree.Missing)) {
                    return new Hit(lookup, mount.ofScript);
                }
            }
        }
        return null;
    }
}
