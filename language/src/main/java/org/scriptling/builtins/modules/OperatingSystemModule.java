package org.scriptling.builtins.modules;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.OperatingSystemErrors;
import org.scriptling.runtime.error.OperatingSystemErrors.ErrorNumber;
import org.scriptling.builtins.files.FileAccess;
import org.scriptling.builtins.files.FileObjects;
import org.scriptling.builtins.files.FileObjects.OpenMode;
import org.scriptling.builtins.files.LineIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/** The module {@code os}; its attribute {@code path} is set by {@link BuiltinModules}. */
public final class OperatingSystemModule {

    private static final StructSequence STAT_RESULT = new StructSequence("os", "stat_result", "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime=",
                    "st_mtime=", "st_ctime=");

    /** A dict that gives itself when called (K30). */
    private static final ScriptClass ENVIRONMENT = new ScriptClass.Builder("_Environ").bases(BuiltinClasses.DICT).layout(Layout.PAYLOAD).payloadClass(
                    BuiltinClasses.DICT).builtin().build();

    static {
        ENVIRONMENT.setLazyMembers(() -> MemberTable.forType(ENVIRONMENT) //
                        .constant("__module__", Strings.of("os")) //
                        .function("__call__(self, /)", arguments -> arguments[0]) //
                        .build());
    }

    private static final long DEFAULT_DIRECTORY_MODE = 0777;

    private OperatingSystemModule() {
    }

    static Map<String, Object> members() {
        ScriptDict environment = new ScriptDict();
        ScriptlingContext.current().env().getEnvironment().forEach((name, value) -> environment.put(Strings.of(name), Strings.of(value)));
        return MemberTable.forModule("os") //
                        .constant("environ", new PayloadObject(ENVIRONMENT.instanceShape(), environment)) //
                        .constant("sep", Strings.of("/")) //
                        .constant("linesep", Strings.of(System.lineSeparator())) //
                        .constant("name", Strings.of(systemName().equals("windows") ? "nt" : "posix")) //
                        .constant("platform", Strings.of(systemName())) //
                        .constant("curdir", Strings.of(".")) //
                        .constant("pardir", Strings.of("..")) //
                        .constant("extsep", Strings.of(".")) //
                        .constant("pathsep", Strings.of(System.getProperty("path.separator"))) //
                        .constant("devnull", Strings.of(systemName().equals("windows") ? "nul" : "/dev/null")) //
                        .constant("error", ExceptionClasses.OS_ERROR) //
                        .constant("stat_result", STAT_RESULT.type()) //
                        .function("getenv(key, default=None)", arguments -> getEnvironment(environment, arguments)) //
                        .function("getcwd()", arguments -> Strings.of(PathModule.workingDirectory())) //
                        .function("getpid()", arguments -> ProcessHandle.current().pid()) //
                        .function("cpu_count()", arguments -> (long) Runtime.getRuntime().availableProcessors()) //
                        .function("urandom(size, /)", arguments -> randomBytes(Numbers.indexInt(arguments[0]))) //
                        .function("fspath(path)", arguments -> Strings.of(FileAccess.path(arguments[0]))) //
                        .function("listdir(path='.')", OperatingSystemModule::list) //
                        .function("walk(top, topdown=True, onerror=None, followlinks=False)",
                                        arguments -> new DirectoryWalk(FileAccess.path(arguments[0]), Truth.isTrue(arguments[1]), arguments[2], Truth.isTrue(arguments[3]))) //
                        .function("stat(path, *, follow_symlinks=True)", arguments -> status(arguments[0], Truth.isTrue(arguments[1]))) //
                        .function("lstat(path)", arguments -> status(arguments[0], false)) //
                        .function("read_file(path)", arguments -> read(arguments[0], false)) //
                        .function("read_bytes(path)", arguments -> read(arguments[0], true)) //
                        .function("read_lines(path)", arguments -> new LineIterator(FileObjects.open(arguments[0], new OpenMode("r", 'r', false, false), "utf-8", "strict", null))) //
                        .function("write_file(path, content, mode=0o644)", OperatingSystemModule::write) //
                        .function("append_file(path, content)", arguments -> write(arguments[0], arguments[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND)) //
                        .function("remove(path)", OperatingSystemModule::remove) //
                        .function("unlink(path)", OperatingSystemModule::remove) //
                        .function("rmdir(path)", OperatingSystemModule::removeDirectory) //
                        .function("removedirs(name)", OperatingSystemModule::removeDirectories) //
                        .function("mkdir(path, mode=0o777)", OperatingSystemModule::makeDirectory) //
                        .function("makedirs(name, mode=0o777, exist_ok=False)", OperatingSystemModule::makeDirectories) //
                        .function("rename(src, dst)", OperatingSystemModule::rename) //
                        .function("replace(src, dst)", OperatingSystemModule::rename) //
                        .function("chmod(path, mode)", OperatingSystemModule::changeMode) //
                        .function("symlink(src, dst)", OperatingSystemModule::link) //
                        .function("readlink(path)", OperatingSystemModule::readLink) //
                        .build();
    }

    /** {@code linux}, {@code darwin} or {@code windows}. */
    static String systemName() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin") ? "windows" : name.contains("mac") || name.contains("darwin") ? "darwin" : "linux";
    }

    private static Object getEnvironment(ScriptDict environment, Object[] arguments) {
        if (!(Types.unwrap(arguments[0]) instanceof TruffleString)) {
            throw Errors.typeError("str expected, not %s", Types.typeName(arguments[0]));
        }
        Object value = environment.get(arguments[0]);
        return value == null ? arguments[1] : value;
    }

    private static Object randomBytes(int size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[size];
        new SecureRandom().nextBytes(bytes);
        return new ScriptBytes(bytes);
    }

    private static Object list(Object[] arguments) {
        String path = arguments[0] == None.INSTANCE ? "." : FileAccess.path(arguments[0]);
        TruffleFile file = FileAccess.file(path);
        List<Object> names = new ArrayList<>();
        for (TruffleFile entry : FileAccess.run(path, () -> file.list())) {
            names.add(Strings.of(entry.getName()));
        }
        return ScriptList.of(names.toArray());
    }

    private static long nanoseconds(FileTime time) {
        return Math.addExact(Math.multiplyExact(time.toInstant().getEpochSecond(), 1_000_000_000L), time.toInstant().getNano());
    }

    private static Object status(Object value, boolean followLinks) {
        String path = FileAccess.path(value);
        TruffleFile file = FileAccess.file(path);
        LinkOption[] options = followLinks ? new LinkOption[0] : new LinkOption[]{LinkOption.NOFOLLOW_LINKS};
        return FileAccess.run(path, () -> {
            TruffleFile.Attributes attributes = file.getAttributes(List.of(TruffleFile.UNIX_MODE, TruffleFile.UNIX_INODE, TruffleFile.UNIX_DEV, TruffleFile.UNIX_NLINK,
                            TruffleFile.UNIX_UID, TruffleFile.UNIX_GID, TruffleFile.SIZE, TruffleFile.LAST_ACCESS_TIME, TruffleFile.LAST_MODIFIED_TIME, TruffleFile.UNIX_CTIME), options);
            FileTime access = attributes.get(TruffleFile.LAST_ACCESS_TIME);
            FileTime modification = attributes.get(TruffleFile.LAST_MODIFIED_TIME);
            FileTime change = attributes.get(TruffleFile.UNIX_CTIME);
            Object[] items = {(long) attributes.get(TruffleFile.UNIX_MODE), attributes.get(TruffleFile.UNIX_INODE), attributes.get(TruffleFile.UNIX_DEV),
                            (long) attributes.get(TruffleFile.UNIX_NLINK), (long) attributes.get(TruffleFile.UNIX_UID), (long) attributes.get(TruffleFile.UNIX_GID),
                            attributes.get(TruffleFile.SIZE), access.toInstant().getEpochSecond(), modification.toInstant().getEpochSecond(), change.toInstant().getEpochSecond()};
            return STAT_RESULT.makeWith(items, "st_atime", PathModule.seconds(access), "st_mtime", PathModule.seconds(modification), "st_ctime", PathModule.seconds(change),
                            "st_atime_ns", nanoseconds(access), "st_mtime_ns", nanoseconds(modification), "st_ctime_ns", nanoseconds(change));
        });
    }

    private static Object read(Object value, boolean binary) {
        String path = FileAccess.path(value);
        TruffleFile file = FileAccess.file(path);
        byte[] content = FileAccess.run(path, () -> {
            if (file.isDirectory()) {
                throw OperatingSystemErrors.of(ErrorNumber.IS_A_DIRECTORY, path, null);
            }
            return file.readAllBytes();
        });
        return binary ? new ScriptBytes(content) : Strings.ofUtf8(content, 0, content.length);
    }

    private static Object write(Object[] arguments) {
        String path = FileAccess.path(arguments[0]);
        TruffleFile file = FileAccess.file(path);
        boolean isNew = !FileAccess.run(path, () -> file.exists());
        write(arguments[0], arguments[1], StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        if (isNew) {
            Set<PosixFilePermission> permissions = permissions(Numbers.indexLong(arguments[2]));
            FileAccess.run(path, () -> {
                file.setPosixPermissions(permissions);
                return null;
            });
        }
        return None.INSTANCE;
    }

    private static Object write(Object value, Object content, OpenOption... options) {
        String path = FileAccess.path(value);
        TruffleFile file = FileAccess.file(path);
        byte[] bytes = switch (Types.unwrap(content)) {
            case TruffleString text -> Strings.toJava(text).getBytes(StandardCharsets.UTF_8);
            case ScriptBytes data -> data.bytes();
            case ScriptByteArray data -> data.toArray();
            default -> throw Errors.typeError("content must be str or bytes, not %s", Types.typeName(content));
        };
        FileAccess.run(path, () -> {
            if (file.isDirectory()) {
                throw OperatingSystemErrors.of(ErrorNumber.IS_A_DIRECTORY, path, null);
            }
            try (OutputStream output = file.newOutputStream(options)) {
                output.write(bytes);
            }
            return null;
        });
        return None.INSTANCE;
    }

    private static Object remove(Object[] arguments) {
        return delete(FileAccess.path(arguments[0]), false);
    }

    private static Object removeDirectory(Object[] arguments) {
        return delete(FileAccess.path(arguments[0]), true);
    }

    private static Object delete(String path, boolean directory) {
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, () -> {
            if (file.exists(LinkOption.NOFOLLOW_LINKS) && file.isDirectory(LinkOption.NOFOLLOW_LINKS) != directory) {
                throw OperatingSystemErrors.of(directory ? ErrorNumber.NOT_A_DIRECTORY : ErrorNumber.IS_A_DIRECTORY, path, null);
            }
            file.delete();
            return None.INSTANCE;
        });
    }

    private static Object removeDirectories(Object[] arguments) {
        String path = FileAccess.path(arguments[0]);
        delete(path, true);
        for (String parent = PathText.head(path); !parent.isEmpty() && !parent.equals("/"); parent = PathText.head(parent)) {
            TruffleFile file = FileAccess.file(parent);
            boolean removed = FileAccess.run(parent, () -> {
                try {
                    file.delete();
                    return true;
                } catch (IOException | SecurityException notEmptyOrRefused) {
                    return false;
                }
            });
            if (!removed) {
                break;
            }
        }
        return None.INSTANCE;
    }

    private static void makeDirectory(TruffleFile file, long mode) throws IOException {
        if (mode == DEFAULT_DIRECTORY_MODE) {
            file.createDirectory();
        } else {
            file.createDirectory(PosixFilePermissions.asFileAttribute(permissions(mode)));
        }
    }

    private static Object makeDirectory(Object[] arguments) {
        String path = FileAccess.path(arguments[0]);
        long mode = Numbers.indexLong(arguments[1]);
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, () -> {
            makeDirectory(file, mode);
            return None.INSTANCE;
        });
    }

    private static Object makeDirectories(Object[] arguments) {
        String path = FileAccess.path(arguments[0]);
        long mode = Numbers.indexLong(arguments[1]);
        boolean mayExist = Truth.isTrue(arguments[2]);
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, () -> {
            if (file.exists()) {
                if (mayExist && file.isDirectory()) {
                    return None.INSTANCE;
                }
                throw OperatingSystemErrors.of(ErrorNumber.FILE_EXISTS, path, null);
            }
            TruffleFile parent = file.getAbsoluteFile().getParent();
            if (parent != null && !parent.exists()) {
                parent.createDirectories();
            }
            makeDirectory(file, mode);
            return None.INSTANCE;
        });
    }

    private static Object rename(Object[] arguments) {
        String source = FileAccess.path(arguments[0]);
        String target = FileAccess.path(arguments[1]);
        TruffleFile from = FileAccess.file(source);
        TruffleFile to = FileAccess.file(target);
        return FileAccess.run(source, target, () -> {
            from.move(to, StandardCopyOption.ATOMIC_MOVE);
            return None.INSTANCE;
        });
    }

    private static Set<PosixFilePermission> permissions(long mode) {
        Set<PosixFilePermission> result = EnumSet.noneOf(PosixFilePermission.class);
        // The enumeration begins with the permissions of the owner, in the order of the bits from 0400 down.
        for (PosixFilePermission permission : PosixFilePermission.values()) {
            if ((mode & 0400 >> permission.ordinal()) != 0) {
                result.add(permission);
            }
        }
        return result;
    }

    private static Object changeMode(Object[] arguments) {
        String path = FileAccess.path(arguments[0]);
        Set<PosixFilePermission> permissions = permissions(Numbers.indexLong(arguments[1]));
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, () -> {
            file.setPosixPermissions(permissions);
            return None.INSTANCE;
        });
    }

    private static Object link(Object[] arguments) {
        String source = FileAccess.path(arguments[0]);
        String target = FileAccess.path(arguments[1]);
        TruffleFile link = FileAccess.file(target);
        TruffleFile pointedTo = FileAccess.file(source);
        // A relative target is meant from the directory of the link; asking for it raises when it lies outside.
        String resolved = source.startsWith("/") ? source : PathText.join(List.of(PathText.head(target), source));
        TruffleFile real = FileAccess.file(resolved);
        FileAccess.run(source, () -> real.exists());
        return FileAccess.run(source, target, () -> {
            link.createSymbolicLink(pointedTo);
            return None.INSTANCE;
        });
    }

    private static Object readLink(Object[] arguments) {
        String path = FileAccess.path(arguments[0]);
        TruffleFile file = FileAccess.file(path);
        return Strings.of(FileAccess.run(path, () -> file.readSymbolicLink().getPath()));
    }
}
