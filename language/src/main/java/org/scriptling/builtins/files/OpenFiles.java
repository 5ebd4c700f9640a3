package org.scriptling.builtins.files;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.scriptling.ScriptlingContext;

/**
 * The files of a context that hold text which is not in the file system yet. It is written before a script looks at the file system
 * again, so that a file which was written and never closed is complete, and when the context is closed.
 */
public final class OpenFiles implements AutoCloseable {

    private final Set<BinaryFile> pending = new LinkedHashSet<>();

    /** Those of the current context. */
    static OpenFiles current() {
        return ScriptlingContext.current().state(OpenFiles.class, OpenFiles::new);
    }

    void add(BinaryFile file) {
        synchronized (pending) {
            pending.add(file);
        }
    }

    void remove(BinaryFile file) {
        synchronized (pending) {
            pending.remove(file);
        }
    }

    /** Writes what is pending. @throws IOException the first failure */
    void flush() throws IOException {
        List<BinaryFile> files;
        synchronized (pending) {
            if (pending.isEmpty()) {
                return;
            }
            files = List.copyOf(pending);
        }
        for (BinaryFile file : files) {
            file.flush();
        }
    }

    /** Writes what is pending, as far as that works. */
    @Override
    public void close() {
        List<BinaryFile> files;
        synchronized (pending) {
            files = List.copyOf(pending);
        }
        for (BinaryFile file : files) {
            try {
                file.flush();
            } catch (IOException failure) {
                // The program is over: nobody is left to be told.
                remove(file);
            }
        }
    }
}
