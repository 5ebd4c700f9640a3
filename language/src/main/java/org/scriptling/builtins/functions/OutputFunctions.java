package org.scriptling.builtins.functions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;

/** {@code print} and {@code input}. */
public final class OutputFunctions {

    private static final TruffleString SYSTEM = Strings.of("sys");
    private static final TruffleString SPACE = Strings.of(" ");
    private static final TruffleString NEWLINE = Strings.of("\n");

    private OutputFunctions() {
    }

    /** Adds the functions to the builtins. */
    public static void addTo(MemberTable table) {
        table.function("print(*args, sep=None, end=None, file=None, flush=False)", "Prints values, separated by sep and followed by end.", OutputFunctions::print) //
                        .function("input(prompt=..., /)", "Prints a prompt and reads a line from standard input, without its end.", OutputFunctions::input);
    }

    private static Object print(Object[] arguments) {
        Object[] values = ((ScriptTuple) arguments[0]).elements();
        TruffleString separator = textOption(arguments[1], "sep", SPACE);
        TruffleString end = textOption(arguments[2], "end", NEWLINE);
        boolean flush = Truth.isTrue(arguments[4]);
        Object target = arguments[3] == None.INSTANCE ? redirection() : arguments[3];
        if (target == null) {
            // One write for each call, so that lines of several threads do not mix.
            write(join(values, separator, end), flush);
            return None.INSTANCE;
        }
        if (target == None.INSTANCE) {
            return None.INSTANCE;
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                Calls.callMethod(target, "write", separator);
            }
            Calls.callMethod(target, "write", Texts.display(values[i]));
        }
        Calls.callMethod(target, "write", end);
        if (flush) {
            Calls.callMethod(target, "flush");
        }
        return None.INSTANCE;
    }

    /** What a script has put in the place of {@code sys.stdout}, {@code null} for the stream that was there. @throws ScriptException RuntimeError */
    private static Object redirection() {
        if (!(ScriptlingContext.current().importer().modules().get(SYSTEM) instanceof ScriptModule system)) {
            return null;
        }
        Object current = system.get("stdout");
        if (current == null) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        return current == system.get("__stdout__") ? null : current;
    }

    private static TruffleString textOption(Object value, String name, TruffleString standard) {
        if (value == None.INSTANCE) {
            return standard;
        }
        if (PayloadObject.unwrap(value) instanceof TruffleString text) {
            return text;
        }
        throw Errors.typeError("%s must be None or a string, not %s", name, Types.typeName(value));
    }

    private static TruffleString join(Object[] values, TruffleString separator, TruffleString end) {
        TruffleStringBuilderUTF32 builder = Strings.builder();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                builder.appendStringUncached(separator);
            }
            builder.appendStringUncached(Texts.display(values[i]));
        }
        builder.appendStringUncached(end);
        return builder.toStringUncached();
    }

    /** Writes a text to standard output in one step. @throws ScriptException OSError */
    @TruffleBoundary
    static void write(TruffleString text, boolean flush) {
        OutputStream output = ScriptlingContext.current().standardOutput();
        try {
            output.write(Strings.toUtf8(text));
            if (flush) {
                output.flush();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static ScriptException failure(IOException exception) {
        String message = exception.getMessage() == null ? "input or output failed" : exception.getMessage();
        return message.equals("Broken pipe") ? Errors.create(ExceptionClasses.BROKEN_PIPE_ERROR, "[Errno 32] Broken pipe") : Errors.create(ExceptionClasses.OS_ERROR, "%s", message);
    }

    private static Object input(Object[] arguments) {
        if (arguments[0] != SignatureText.LEFT_OUT) {
            write(Texts.display(arguments[0]), true);
        }
        ScriptlingContext context = ScriptlingContext.current();
        byte[] line = readBlocking(context);
        if (line == null) {
            throw Errors.create(ExceptionClasses.EOF_ERROR, "EOF when reading a line");
        }
        return Strings.ofUtf8(line, 0, line.length);
    }

    private static byte[] readBlocking(ScriptlingContext context) {
        try {
            return context.blocking(() -> readLine(context.standardInput()));
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw failure(e);
        } catch (Exception e) {
            throw Errors.runtimeError("%s", e.getMessage());
        }
    }

    /** The bytes up to the next line end, which is read but left out; {@code null} at the end of input. */
    private static byte[] readLine(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = input.read();
        }
        byte[] bytes = line.toByteArray();
        return bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
}
