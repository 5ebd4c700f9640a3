package org.scriptling.builtins.modules;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.TruffleFile;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Iteration;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.OperatingSystemErrors;
import org.scriptling.builtins.files.FileAccess;
import org.scriptling.runtime.text.Strings;

/** The module {@code os.path}. */
public final class PathModule {

    private PathModule() {
    }

    static Map<String, Object> members() {
        return MemberTable.forModule("os.path") //
                        .constant("sep", Strings.of("/")) //
                        .constant("curdir", Strings.of(".")) //
                        .constant("pardir", Strings.of("..")) //
                        .constant("extsep", Strings.of(".")) //
                        .constant("pathsep", Strings.of(":")) //
                        .constant("devnull", Strings.of("/dev/null")) //
                        .function("join(path, /, *paths)", PathModule::join) //
                        .function("normpath(path)", arguments -> Strings.of(PathText.normalize(path(arguments)))) //
                        .function("abspath(path)", arguments -> Strings.of(PathText.absolute(path(arguments), workingDirectory()))) //
                        .function("relpath(path, start='.')", arguments -> Strings.of(PathText.relative(path(arguments), FileAccess.path(arguments[1]), workingDirectory()))) //
                        .function("basename(path)", arguments -> Strings.of(PathText.baseName(path(arguments)))) //
                        .function("dirname(path)", arguments -> Strings.of(PathText.directoryName(path(arguments)))) //
                        .function("split(path)", arguments -> pair(PathText.head(path(arguments)), PathText.tail(path(arguments)))) //
                        .function("splitext(path)", arguments -> {
                            String[] parts = PathText.splitExtension(path(arguments));
                            return pair(parts[0], parts[1]);
                        }) //
                        .function("splitdrive(path)", arguments -> pair("", path(arguments))) //
                        .function("isabs(path)", arguments -> path(arguments).startsWith("/")) //
                        .function("normcase(path)", arguments -> Strings.of(path(arguments))) //
                        .function("expanduser(path)", arguments -> Strings.of(expandUser(path(arguments)))) //
                        .function("expandvars(path)", arguments -> Strings.of(PathText.expandVariables(path(arguments), name -> ScriptlingContext.current().env().getEnvironment().get(name)))) //
                        .function("commonpath(paths)", arguments -> Strings.of(PathText.commonPath(paths(arguments[0])))) //
                        .function("commonprefix(list)", arguments -> Strings.of(PathText.commonPrefix(paths(arguments[0])))) //
                        .function("exists(path)", arguments -> test(arguments, TruffleFile::exists)) //
                        .function("lexists(path)", arguments -> test(arguments, file -> file.exists(LinkOption.NOFOLLOW_LINKS))) //
                        .function("isfile(path)", arguments -> test(arguments, TruffleFile::isRegularFile)) //
                        .function("isdir(path)", arguments -> test(arguments, TruffleFile::isDirectory)) //
                        .function("islink(path)", arguments -> test(arguments, TruffleFile::isSymbolicLink)) //
                        .function("getsize(path)", arguments -> read(arguments, TruffleFile::size)) //
                        .function("getmtime(path)", arguments -> read(arguments, file -> seconds(file.getLastModifiedTime()))) //
                        .function("getatime(path)", arguments -> read(arguments, file -> seconds(file.getLastAccessTime()))) //
                        .function("getctime(path)", arguments -> read(arguments, file -> seconds(file.getAttribute(TruffleFile.UNIX_CTIME)))) //
                        .function("realpath(path, *, strict=False)", arguments -> Strings.of(realPath(path(arguments)))) //
                        .function("samefile(a, b)", PathModule::isSameFile) //
                        .build();
    }

    /** Reads something of a file. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(TruffleFile file) throws IOException;
    }

    private static String path(Object[] arguments) {
        return FileAccess.path(arguments[0]);
    }

    private static List<String> paths(Object iterable) {
        List<String> paths = new ArrayList<>();
        Iteration.forEach(iterable, element -> paths.add(FileAccess.path(element)));
        return paths;
    }

    private static ScriptTuple pair(String first, String second) {
        return new ScriptTuple(Strings.of(first), Strings.of(second));
    }

    static double seconds(FileTime time) {
        java.time.Instant instant = time.toInstant();
        return instant.getEpochSecond() + instant.getNano() / 1e9;
    }

    static String workingDirectory() {
        return ScriptlingContext.current().env().getCurrentWorkingDirectory().getPath();
    }

    private static Object join(Object[] arguments) {
        List<String> parts = new ArrayList<>();
        parts.add(path(arguments));
        for (Object part : ((ScriptTuple) arguments[1]).elements()) {
            parts.add(FileAccess.path(part));
        }
        return Strings.of(PathText.join(parts));
    }

    private static Object test(Object[] arguments, Reader<Boolean> reader) {
        String path = path(arguments);
        if (path.isEmpty() || path.indexOf('\0') >= 0) {
            return false;
        }
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, () -> reader.read(file));
    }

    private static Object read(Object[] arguments, Reader<Object> reader) {
        String path = path(arguments);
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, () -> reader.read(file));
    }

    private static String expandUser(String path) {
        if (!path.equals("~") && !path.startsWith("~/")) {
            return path;
        }
        String home = ScriptlingContext.current().env().getEnvironment().get("HOME");
        if (home == null) {
            return path;
        }
        String expanded = (home.endsWith("/") ? home.substring(0, home.length() - 1) : home) + path.substring(1);
        return expanded.isEmpty() ? "/" : expanded;
    }

    /** Resolves symbolic links as far as the path exists. */
    private static String realPath(String path) {
        String absolute = PathText.absolute(path, workingDirectory());
        String missing = "";
        String existing = absolute;
        while (true) {
            String attempt = existing;
            TruffleFile file = FileAccess.file(attempt);
            String real = FileAccess.run(path, () -> {
                try {
                    return file.getCanonicalFile().getPath();
                } catch (NoSuchFileException absent) {
                    return null;
                }
            });
            if (real != null) {
                return missing.isEmpty() ? real : PathText.normalize(real + missing);
            }
            if (existing.equals("/")) {
                return absolute;
            }
            missing = "/" + PathText.tail(existing) + missing;
            existing = PathText.head(existing);
        }
    }

    private static Object isSameFile(Object[] arguments) {
        String first = FileAccess.path(arguments[0]);
        String second = FileAccess.path(arguments[1]);
        TruffleFile left = FileAccess.file(first);
        TruffleFile right = FileAccess.file(second);
        for (String path : List.of(first, second)) {
            TruffleFile file = path.equals(first) ? left : right;
            if (!FileAccess.run(path, () -> file.exists())) {
                throw OperatingSystemErrors.of(OperatingSystemErrors.ErrorNumber.NO_SUCH_FILE, path, null);
            }
        }
        return FileAccess.run(first, second, () -> left.isSameFile(right));
    }
}
