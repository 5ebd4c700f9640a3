package org.scriptling.builtins.files;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;

/** The lines of a text file without their ends, read on demand. The file is closed at its end. */
public final class LineIterator extends ScriptIterator {

    private final FileObject file;

    /** @param file a text file from {@link FileObjects#open} */
    public LineIterator(Object file) {
        this.file = (FileObject) ((PayloadObject) file).payload();
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (file.isClosed()) {
            return null;
        }
        if (!(file.nextLine() instanceof TruffleString line)) {
            file.close();
            return null;
        }
        int length = Strings.length(line);
        return Strings.codePointAt(line, length - 1) == '\n' ? Strings.substring(line, 0, length - 1) : line;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.SEQUENCE_ITERATOR;
    }
}
