package org.scriptling.builtins.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptBytes;

/** Methods and attributes of file objects. */
final class FileMembers {

    private FileMembers() {
    }

    private static FileObject self(Object[] arguments) {
        return (FileObject) arguments[0];
    }

    private static long size(Object value) {
        return value == None.INSTANCE ? -1 : Numbers.indexLong(value);
    }

    static Map<String, Object> common() {
        return MemberTable.forType(FileObjects.BASE) //
                        .constant("__module__", Strings.of("_io")) //
                        .function("read(self, size=-1, /)", arguments -> self(arguments).read(size(arguments[1]))) //
                        .function("read1(self, size=-1, /)", arguments -> self(arguments).readSome(size(arguments[1]))) //
                        .function("readline(self, size=-1, /)", arguments -> self(arguments).readLine(size(arguments[1]))) //
                        .function("readlines(self, hint=-1, /)", FileMembers::readLines) //
                        .function("write(self, data, /)", arguments -> self(arguments).write(arguments[1])) //
                        .function("writelines(self, lines, /)", FileMembers::writeLines) //
                        .function("seek(self, offset, whence=0, /)", arguments -> self(arguments).seek(Numbers.indexLong(arguments[1]), Numbers.indexLong(arguments[2]))) //
                        .function("tell(self, /)", arguments -> self(arguments).tell()) //
                        .function("truncate(self, size=None, /)", arguments -> self(arguments).truncate(size(arguments[1]))) //
                        .function("flush(self, /)", arguments -> {
                            self(arguments).flush();
                            return None.INSTANCE;
                        }) //
                        .function("close(self, /)", FileMembers::close) //
                        .function("readable(self, /)", arguments -> open(arguments).isReadable()) //
                        .function("writable(self, /)", arguments -> open(arguments).isWritable()) //
                        .function("seekable(self, /)", arguments -> open(arguments).isSeekable()) //
                        .function("isatty(self, /)", arguments -> {
                            self(arguments).checkOpen();
                            return false;
                        }) //
                        .function("fileno(self, /)", FileMembers::descriptor) //
                        .function("__enter__(self, /)", arguments -> open(arguments).self()) //
                        .function("__exit__(self, /, *exception)", FileMembers::close) //
                        .function("__iter__(self, /)", arguments -> open(arguments).self()) //
                        .function("__next__(self, /)", FileMembers::next) //
                        .attribute("name", arguments -> self(arguments).name()) //
                        .attribute("mode", arguments -> Strings.of(self(arguments).mode())) //
                        .attribute("closed", arguments -> self(arguments).isClosed()) //
                        .build();
    }

    static Map<String, Object> text() {
        return MemberTable.forType(FileObjects.TEXT) //
                        .constant("__module__", Strings.of("_io")) //
                        .attribute("encoding", arguments -> Strings.of(self(arguments).text().encoding())) //
                        .attribute("errors", arguments -> Strings.of(self(arguments).text().errors())) //
                        .attribute("newlines", arguments -> None.INSTANCE) //
                        .attribute("line_buffering", arguments -> false) //
                        .attribute("buffer", arguments -> self(arguments).buffer()) //
                        .function("__repr__(self, /)", arguments -> Strings.of("<_io.TextIOWrapper name=" + Texts.representationJava(self(arguments).name()) + " mode='" + self(
                                        arguments).mode() + "' encoding='" + self(arguments).text().encoding() + "'>")) //
                        .build();
    }

    static Map<String, Object> binary() {
        return MemberTable.forType(FileObjects.BASE) //
                        .constant("__module__", Strings.of("_io")) //
                        .function("__repr__(self, /)", arguments -> Strings.of("<_io." + FileObjects.binaryClass(self(arguments).isReadable(), self(arguments).isWritable()).name() +
                                        " name=" + Texts.representationJava(self(arguments).name()) + ">")) //
                        .build();
    }

    private static FileObject open(Object[] arguments) {
        self(arguments).checkOpen();
        return self(arguments);
    }

    private static Object close(Object[] arguments) {
        self(arguments).close();
        return None.INSTANCE;
    }

    private static Object next(Object[] arguments) {
        Object line = self(arguments).nextLine();
        if (line == null) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    private static Object readLines(Object[] arguments) {
        long hint = size(arguments[1]);
        long total = 0;
        List<Object> lines = new ArrayList<>();
        while (hint <= 0 || total < hint) {
            Object line = self(arguments).nextLine();
            if (line == null) {
                break;
            }
            lines.add(line);
            total += line instanceof TruffleString text ? Strings.length(text) : ((ScriptBytes) line).size();
        }
        return ScriptList.of(lines.toArray());
    }

    private static Object writeLines(Object[] arguments) {
        FileObject file = open(arguments);
        Iteration.forEach(arguments[1], file::write);
        return None.INSTANCE;
    }

    private static Object descriptor(Object[] arguments) {
        String name = self(arguments).name() instanceof TruffleString text ? Strings.toJava(text) : "";
        return switch (self(arguments).isSeekable() ? "" : name) {
            case "<stdin>" -> 0L;
            case "<stdout>" -> 1L;
            case "<stderr>" -> 2L;
            default -> throw Errors.create(FileObjects.UNSUPPORTED_OPERATION, "fileno");
        };
    }
}
