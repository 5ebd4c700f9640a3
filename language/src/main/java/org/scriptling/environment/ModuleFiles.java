package org.scriptling.environment;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.source.Source;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.ScriptlingOptions;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.spi.ImportAccess;

/** Finds and reads the files of modules (language.md 13.2): in the script's folder, then in the folders of the library path. */
final class ModuleFiles {

    private final Env env;
    private final List<String> folders = new ArrayList<>();

    ModuleFiles(Env env) {
        this.env = env;
        String script = env.getOptions().get(ScriptlingOptions.SCRIPT_PATH);
        int slash = Math.max(script.lastIndexOf('/'), script.lastIndexOf(File.separatorChar));
        folders.add(slash < 0 ? "" : script.substring(0, Math.max(slash, 1)));
        for (String folder : env.getOptions().get(ScriptlingOptions.LIBRARY_PATH).split(File.pathSeparator)) {
            if (!folder.isEmpty()) {
                folders.add(folder);
            }
        }
    }

    /** The folders that are searched, in order. */
    List<String> folders() {
        return List.copyOf(folders);
    }

    /**
     * What was found for a module.
     *
     * @param file path of the source, or {@code null} for a namespace package
     * @param folders where submodules are, for packages; else {@code null}
     */
    record Location(String file, List<String> folders) {
    }

    /** Looks for the last part of a dotted name in some folders; {@code flat} is the whole dotted name, for files like {@code a.b.py}. */
    Location find(List<String> searched, String name, String flat) {
        List<String> namespaces = new ArrayList<>();
        for (String folder : searched) {
            String base = join(folder, name);
            if (isFile(base + "/__init__.py")) {
                return new Location(base + "/__init__.py", List.of(base));
            }
            if (isFile(base + ".py")) {
                return new Location(base + ".py", null);
            }
            if (isFolder(base)) {
                namespaces.add(base);
            }
        }
        return namespaces.isEmpty() ? null : new Location(null, namespaces);
    }

    /** Looks for a file that is named by a whole dotted name. */
    Location findFlat(String dotted) {
        for (String folder : folders) {
            String file = join(folder, dotted) + ".py";
            if (isFile(file)) {
                return new Location(file, null);
            }
        }
        return null;
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    private boolean isFile(String path) {
        return check(path, TruffleFile::isRegularFile);
    }

    private boolean isFolder(String path) {
        return check(path, TruffleFile::isDirectory);
    }

    private interface Check {
        boolean test(TruffleFile file);
    }

    private boolean check(String path, Check check) {
        try {
            return ImportAccess.run(() -> check.test(env.getPublicTruffleFile(path)));
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException exception) {
            // A folder that may not be looked at holds no module.
            return false;
        }
    }

    /** Reads a source. @throws org.scriptling.runtime.error.ScriptException ImportError, or SyntaxError for broken UTF-8 */
    Source read(String path) {
        byte[] bytes;
        try {
            bytes = ImportAccess.run(() -> env.getPublicTruffleFile(path).readAllBytes());
        } catch (IOException | SecurityException exception) {
            throw Errors.create(ExceptionClasses.IMPORT_ERROR, "cannot read '%s'", path);
        }
        int start = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
            return Source.newBuilder(ScriptlingLanguage.ID, text, path).build();
        } catch (CharacterCodingException exception) {
            throw Errors.create(ExceptionClasses.SYNTAX_ERROR, "'utf-8' codec can't decode '%s'", path);
        }
    }
}
