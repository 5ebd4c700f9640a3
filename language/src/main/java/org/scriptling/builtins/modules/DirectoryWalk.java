package org.scriptling.builtins.modules;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.builtins.files.FileAccess;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;

/** The directories below one, as {@code os.walk} gives them: triples of path, names of directories and names of files. */
final class DirectoryWalk extends ScriptIterator {

    /** A directory whose subdirectories are still to be visited; the list may be changed by the script meanwhile. */
    private static final class Level {
        private final String path;
        private final ScriptList directories;
        private final ScriptTuple triple;
        private int next;

        Level(String path, ScriptList directories, ScriptList files) {
            this.path = path;
            this.directories = directories;
            this.triple = new ScriptTuple(Strings.of(path), directories, files);
        }
    }

    private final boolean topDown;
    private final Object onError;
    private final boolean followLinks;
    private final Deque<Level> levels = new ArrayDeque<>();
    private String top;

    /** @param onError called with the exception when a directory cannot be read, or None */
    DirectoryWalk(String top, boolean topDown, Object onError, boolean followLinks) {
        this.top = top;
        this.topDown = topDown;
        this.onError = onError;
        this.followLinks = followLinks;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.GENERATOR;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (top != null) {
            String first = top;
            top = null;
            Object triple = enter(first);
            if (triple != null) {
                return triple;
            }
        }
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (level.directories.get(level.next) instanceof TruffleString name) {
                level.next++;
                String path = PathText.join(List.of(level.path, Strings.toJava(name)));
                Object triple = followLinks || !isLink(path) ? enter(path) : null;
                if (triple != null) {
                    return triple;
                }
            } else {
                levels.pop();
                if (!topDown) {
                    return level.triple;
                }
            }
        }
        return null;
    }

    private static boolean isLink(String path) {
        TruffleFile file = FileAccess.file(path);
        return FileAccess.run(path, file::isSymbolicLink);
    }

    /** Reads a directory. @return its triple if it is due before its subdirectories, else {@code null} */
    private Object enter(String path) {
        try {
            TruffleFile directory = FileAccess.file(path);
            Level level = FileAccess.run(path, () -> read(directory, path));
            levels.push(level);
            return topDown ? level.triple : null;
        } catch (ScriptException failure) {
            if (!Exceptions.matches(failure.exception(), ExceptionClasses.OS_ERROR)) {
                throw failure;
            }
            if (onError != None.INSTANCE) {
                Calls.call(onError, failure.exception());
            }
            return null;
        }
    }

    private static Level read(TruffleFile directory, String path) throws IOException {
        List<Object> directories = new ArrayList<>();
        List<Object> files = new ArrayList<>();
        for (TruffleFile entry : directory.list()) {
            (isDirectory(entry) ? directories : files).add(Strings.of(entry.getName()));
        }
        return new Level(path, ScriptList.of(directories.toArray()), ScriptList.of(files.toArray()));
    }

    private static boolean isDirectory(TruffleFile entry) {
        try {
            return entry.isDirectory();
        } catch (SecurityException refused) {
            // A link that leads outside the allowed directories: the walk does not follow it.
            return false;
        }
    }
}
