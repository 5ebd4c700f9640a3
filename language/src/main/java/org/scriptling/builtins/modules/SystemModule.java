package org.scriptling.builtins.modules;

import java.nio.ByteOrder;
import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.builtins.files.FileObjects;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;

/** The module {@code sys}. */
public final class SystemModule {

    private static final StructSequence VERSION_INFO = new StructSequence("sys", "version_info", "major", "minor", "micro", "releaselevel", "serial");
    private static final StructSequence FLOAT_INFO = new StructSequence("sys", "float_info", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon",
                    "radix", "rounds");
    private static final StructSequence IMPLEMENTATION = new StructSequence("sys", "implementation", "name", "version", "hexversion", "cache_tag");
    private static final String LANGUAGE_VERSION = "3.12.0";
    private static final long VERSION_NUMBER = 0x030c00f0;
    private static final long LARGEST_CODE_POINT = 0x10ffff;

    private SystemModule() {
    }

    static Map<String, Object> members() {
        ScriptlingContext context = ScriptlingContext.current();
        String system = OperatingSystemModule.systemName();
        Object standardInput = FileObjects.standard("<stdin>", context.standardInput(), null);
        Object standardOutput = FileObjects.standard("<stdout>", null, context.standardOutput());
        Object standardError = FileObjects.standard("<stderr>", null, context.standardError());
        Object versionInfo = VERSION_INFO.make(3L, 12L, 0L, Strings.of("final"), 0L);
        return MemberTable.forModule("sys") //
                        .constant("argv", texts(context.arguments())) //
                        .constant("path", texts(context.importer().searchPath())) //
                        .constant("modules", context.importer().modules()) //
                        .constant("platform", Strings.of(system.equals("windows") ? "win32" : system)) //
                        .constant("version", Strings.of("Scriptling (Python " + LANGUAGE_VERSION + ")")) //
                        .constant("version_info", versionInfo) //
                        .constant("hexversion", VERSION_NUMBER) //
                        .constant("implementation", IMPLEMENTATION.make(Strings.of("scriptling"), versionInfo, VERSION_NUMBER, None.INSTANCE)) //
                        .constant("maxsize", Long.MAX_VALUE) //
                        .constant("maxunicode", LARGEST_CODE_POINT) //
                        .constant("float_info", FLOAT_INFO.make(Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L, Math.ulp(1.0), 2L, 1L)) //
                        .constant("byteorder", Strings.of(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "little" : "big")) //
                        .computed("executable", SystemModule::executable) //
                        .constant("path_sep", Strings.of(system.equals("windows") ? "\\" : "/")) //
                        .constant("stdin", standardInput) //
                        .constant("stdout", standardOutput) //
                        .constant("stderr", standardError) //
                        .constant("__stdin__", standardInput) //
                        .constant("__stdout__", standardOutput) //
                        .constant("__stderr__", standardError) //
                        .function("exit(code=None, /)", SystemModule::exit) //
                        .function("getrecursionlimit()", arguments -> (long) ScriptlingContext.current().recursionLimit()) //
                        .function("setrecursionlimit(limit, /)", SystemModule::setRecursionLimit) //
                        .function("exc_info()", arguments -> handledException()) //
                        .function("exception()", arguments -> handled()) //
                        .function("intern(string, /)", SystemModule::intern) //
                        .function("getsizeof(object, default=None)", arguments -> sizeEstimate(arguments[0])) //
                        .function("getdefaultencoding()", arguments -> Strings.of("utf-8")) //
                        .function("getfilesystemencoding()", arguments -> Strings.of("utf-8")) //
                        .build();
    }

    /** The operating system is asked for all that it knows of the process. */
    private static Object executable() {
        return Strings.of(ProcessHandle.current().info().command().orElse(""));
    }

    private static ScriptList texts(java.util.List<String> texts) {
        return ScriptList.of(texts.stream().map(Strings::of).toArray());
    }

    private static Object exit(Object[] arguments) {
        throw arguments[0] == None.INSTANCE ? Errors.withArguments(ExceptionClasses.SYSTEM_EXIT) : systemExit(arguments[0]);
    }

    private static ScriptException systemExit(Object code) {
        // Through the class, which also sets the attribute code.
        return new ScriptException((ExceptionObject) Calls.call(ExceptionClasses.SYSTEM_EXIT, code), null);
    }

    private static Object setRecursionLimit(Object[] arguments) {
        long limit = Numbers.indexLong(arguments[0]);
        if (limit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        ScriptlingContext.current().setRecursionLimit((int) Math.min(limit, Integer.MAX_VALUE));
        return None.INSTANCE;
    }

    private static Object handled() {
        ExceptionObject exception = ScriptlingContext.current().threadState().handled();
        return exception == null ? None.INSTANCE : exception;
    }

    private static Object handledException() {
        if (!(handled() instanceof ExceptionObject exception)) {
            return new ScriptTuple(None.INSTANCE, None.INSTANCE, None.INSTANCE);
        }
        Object traceback = Attributes.getOrNull(exception, "__traceback__");
        return new ScriptTuple(exception.scriptClass(), exception, traceback == null ? None.INSTANCE : traceback);
    }

    private static Object intern(Object[] arguments) {
        if (!(arguments[0] instanceof TruffleString)) {
            throw Errors.typeError("intern() argument must be str, not %s", Types.typeName(arguments[0]));
        }
        return arguments[0];
    }

    /** About what CPython says: a fixed part and a part for each element. */
    private static long sizeEstimate(Object value) {
        return switch (Types.unwrap(value)) {
            case None _ -> 16;
            case Long _, Boolean _ -> 28;
            case BigInt number -> 24 + 4L * ((number.value().bitLength() + 29) / 30);
            case Double _ -> 24;
            case TruffleString text -> 49 + (long) Strings.length(text);
            case ScriptBytes bytes -> 33 + (long) bytes.size();
            case ScriptByteArray bytes -> 57 + (long) bytes.size();
            case ScriptTuple tuple -> 40 + 8L * tuple.size();
            case ScriptList list -> 56 + 8L * list.size();
            case ScriptDict dict -> dict.size() == 0 ? 64 : 64 + 24L * Math.max(8, Integer.highestOneBit(dict.size()) * 2L);
            case ScriptSet set -> 216 + 16L * Math.max(0, set.size() - 4);
            default -> 48;
        };
    }
}
