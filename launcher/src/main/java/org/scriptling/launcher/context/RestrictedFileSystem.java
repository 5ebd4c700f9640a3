package org.scriptling.launcher.context;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.graalvm.polyglot.io.FileSystem;

import org.scriptling.spi.ImportAccess;

/**
 * The file system of the host, limited to {@link AllowedPaths}. Every operation that reaches a file checks its path first; pure
 * path operations do not.
 */
public final class RestrictedFileSystem implements FileSystem {

    private final FileSystem host = FileSystem.newDefaultFileSystem();
    private final AllowedPaths allowed;

    /** The host's file system without everything that is not allowed. */
    public RestrictedFileSystem(AllowedPaths allowed) {
        this.allowed = allowed;
    }

    /** Checks the file that a path leads to. */
    private Path checked(Path path) {
        // Modules are imported from wherever the operator put them.
        if (!ImportAccess.isActive() && !allowed.contains(toAbsolutePath(path))) {
            throw denied(path);
        }
        return path;
    }

    /** Checks the directory entry itself. */
    private Path checkedEntry(Path path) {
        if (!allowed.containsEntry(toAbsolutePath(path))) {
            throw denied(path);
        }
        return path;
    }

    private Path checked(Path path, LinkOption... options) {
        return Arrays.asList(options).contains(LinkOption.NOFOLLOW_LINKS) ? checkedEntry(path) : checked(path);
    }

    private static SecurityException denied(Path path) {
        return new SecurityException("access denied: path '" + path + "' is outside allowed directories");
    }

    @Override
    public Path parsePath(URI uri) {
        return host.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return host.parsePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        host.checkAccess(checked(path, linkOptions), modes, linkOptions);
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        host.createDirectory(checked(directory), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        host.delete(checkedEntry(path));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return host.newByteChannel(checked(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return host.newDirectoryStream(checked(directory), filter);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return host.toAbsolutePath(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) throws IOException {
        return host.toRealPath(checked(path, linkOptions), linkOptions);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return host.readAttributes(checked(path, options), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        host.setAttribute(checked(path, options), attribute, value, options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        host.copy(checked(source), checked(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        // A rename acts on the entries themselves and replaces a link at the target rather than following it.
        host.move(checkedEntry(source), checkedEntry(target), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        host.createLink(checked(link), checked(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        Path absolute = toAbsolutePath(link);
        checked(absolute.resolveSibling(target));
        host.createSymbolicLink(checkedEntry(link), target, attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return host.readSymbolicLink(checkedEntry(link));
    }

    @Override
    public boolean isSameFile(Path first, Path second, LinkOption... options) throws IOException {
        return host.isSameFile(checked(first, options), checked(second, options), options);
    }

    @Override
    public String getMimeType(Path path) {
        return host.getMimeType(checked(path));
    }

    @Override
    public Charset getEncoding(Path path) {
        return host.getEncoding(checked(path));
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        host.setCurrentWorkingDirectory(checked(directory));
    }

    @Override
    public String getSeparator() {
        return host.getSeparator();
    }

    @Override
    public String getPathSeparator() {
        return host.getPathSeparator();
    }

    @Override
    public Path getTempDirectory() {
        return host.getTempDirectory();
    }
}
