package org.scriptling.runtime.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/** The builtin exception classes (language.md 12.1). */
public final class ExceptionClasses {

    private static final Map<String, ScriptClass> BY_NAME = new LinkedHashMap<>();

    public static final ScriptClass BASE_EXCEPTION = add("BaseException", BuiltinClasses.OBJECT);
    public static final ScriptClass SYSTEM_EXIT = add("SystemExit", BASE_EXCEPTION);
    public static final ScriptClass KEYBOARD_INTERRUPT = add("KeyboardInterrupt", BASE_EXCEPTION);
    public static final ScriptClass GENERATOR_EXIT = add("GeneratorExit", BASE_EXCEPTION);
    public static final ScriptClass BASE_EXCEPTION_GROUP = add("BaseExceptionGroup", BASE_EXCEPTION);
    public static final ScriptClass EXCEPTION = add("Exception", BASE_EXCEPTION);
    public static final ScriptClass EXCEPTION_GROUP = addGroup();
    public static final ScriptClass STOP_ITERATION = add("StopIteration", EXCEPTION);
    public static final ScriptClass STOP_ASYNC_ITERATION = add("StopAsyncIteration", EXCEPTION);
    public static final ScriptClass ARITHMETIC_ERROR = add("ArithmeticError", EXCEPTION);
    public static final ScriptClass ZERO_DIVISION_ERROR = add("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final ScriptClass OVERFLOW_ERROR = add("OverflowError", ARITHMETIC_ERROR);
    public static final ScriptClass FLOATING_POINT_ERROR = add("FloatingPointError", ARITHMETIC_ERROR);
    public static final ScriptClass ASSERTION_ERROR = add("AssertionError", EXCEPTION);
    public static final ScriptClass ATTRIBUTE_ERROR = add("AttributeError", EXCEPTION);
    public static final ScriptClass BUFFER_ERROR = add("BufferError", EXCEPTION);
    public static final ScriptClass EOF_ERROR = add("EOFError", EXCEPTION);
    public static final ScriptClass IMPORT_ERROR = add("ImportError", EXCEPTION);
    public static final ScriptClass MODULE_NOT_FOUND_ERROR = add("ModuleNotFoundError", IMPORT_ERROR);
    public static final ScriptClass LOOKUP_ERROR = add("LookupError", EXCEPTION);
    public static final ScriptClass INDEX_ERROR = add("IndexError", LOOKUP_ERROR);
    public static final ScriptClass KEY_ERROR = add("KeyError", LOOKUP_ERROR);
    public static final ScriptClass MEMORY_ERROR = add("MemoryError", EXCEPTION);
    public static final ScriptClass NAME_ERROR = add("NameError", EXCEPTION);
    public static final ScriptClass UNBOUND_LOCAL_ERROR = add("UnboundLocalError", NAME_ERROR);
    public static final ScriptClass OS_ERROR = add("OSError", EXCEPTION);
    public static final ScriptClass BLOCKING_IO_ERROR = add("BlockingIOError", OS_ERROR);
    public static final ScriptClass CHILD_PROCESS_ERROR = add("ChildProcessError", OS_ERROR);
    public static final ScriptClass CONNECTION_ERROR = add("ConnectionError", OS_ERROR);
    public static final ScriptClass BROKEN_PIPE_ERROR = add("BrokenPipeError", CONNECTION_ERROR);
    public static final ScriptClass CONNECTION_ABORTED_ERROR = add("ConnectionAbortedError", CONNECTION_ERROR);
    public static final ScriptClass CONNECTION_REFUSED_ERROR = add("ConnectionRefusedError", CONNECTION_ERROR);
    public static final ScriptClass CONNECTION_RESET_ERROR = add("ConnectionResetError", CONNECTION_ERROR);
    public static final ScriptClass FILE_EXISTS_ERROR = add("FileExistsError", OS_ERROR);
    public static final ScriptClass FILE_NOT_FOUND_ERROR = add("FileNotFoundError", OS_ERROR);
    public static final ScriptClass INTERRUPTED_ERROR = add("InterruptedError", OS_ERROR);
    public static final ScriptClass IS_A_DIRECTORY_ERROR = add("IsADirectoryError", OS_ERROR);
    public static final ScriptClass NOT_A_DIRECTORY_ERROR = add("NotADirectoryError", OS_ERROR);
    public static final ScriptClass PERMISSION_ERROR = add("PermissionError", OS_ERROR);
    public static final ScriptClass PROCESS_LOOKUP_ERROR = add("ProcessLookupError", OS_ERROR);
    public static final ScriptClass TIMEOUT_ERROR = add("TimeoutError", OS_ERROR);
    public static final ScriptClass REFERENCE_ERROR = add("ReferenceError", EXCEPTION);
    public static final ScriptClass RUNTIME_ERROR = add("RuntimeError", EXCEPTION);
    public static final ScriptClass NOT_IMPLEMENTED_ERROR = add("NotImplementedError", RUNTIME_ERROR);
    public static final ScriptClass RECURSION_ERROR = add("RecursionError", RUNTIME_ERROR);
    public static final ScriptClass SYNTAX_ERROR = add("SyntaxError", EXCEPTION);
    public static final ScriptClass INDENTATION_ERROR = add("IndentationError", SYNTAX_ERROR);
    public static final ScriptClass TAB_ERROR = add("TabError", INDENTATION_ERROR);
    public static final ScriptClass SYSTEM_ERROR = add("SystemError", EXCEPTION);
    public static final ScriptClass TYPE_ERROR = add("TypeError", EXCEPTION);
    public static final ScriptClass VALUE_ERROR = add("ValueError", EXCEPTION);
    public static final ScriptClass JSON_DECODE_ERROR = add("JSONDecodeError", VALUE_ERROR);
    public static final ScriptClass UNICODE_ERROR = add("UnicodeError", VALUE_ERROR);
    public static final ScriptClass UNICODE_DECODE_ERROR = add("UnicodeDecodeError", UNICODE_ERROR);
    public static final ScriptClass UNICODE_ENCODE_ERROR = add("UnicodeEncodeError", UNICODE_ERROR);
    public static final ScriptClass UNICODE_TRANSLATE_ERROR = add("UnicodeTranslateError", UNICODE_ERROR);
    public static final ScriptClass WARNING = add("Warning", EXCEPTION);
    public static final ScriptClass DEPRECATION_WARNING = add("DeprecationWarning", WARNING);
    public static final ScriptClass PENDING_DEPRECATION_WARNING = add("PendingDeprecationWarning", WARNING);
    public static final ScriptClass RUNTIME_WARNING = add("RuntimeWarning", WARNING);
    public static final ScriptClass SYNTAX_WARNING = add("SyntaxWarning", WARNING);
    public static final ScriptClass USER_WARNING = add("UserWarning", WARNING);
    public static final ScriptClass FUTURE_WARNING = add("FutureWarning", WARNING);
    public static final ScriptClass IMPORT_WARNING = add("ImportWarning", WARNING);
    public static final ScriptClass UNICODE_WARNING = add("UnicodeWarning", WARNING);
    public static final ScriptClass BYTES_WARNING = add("BytesWarning", WARNING);
    public static final ScriptClass RESOURCE_WARNING = add("ResourceWarning", WARNING);
    public static final ScriptClass ENCODING_WARNING = add("EncodingWarning", WARNING);

    private ExceptionClasses() {
    }

    private static ScriptClass add(String name, ScriptClass base) {
        return register(new ScriptClass.Builder(name).bases(base).layout(Layout.EXCEPTION).builtin().build());
    }

    private static ScriptClass addGroup() {
        return register(new ScriptClass.Builder("ExceptionGroup").bases(BASE_EXCEPTION_GROUP, EXCEPTION).layout(Layout.EXCEPTION).builtin().resolutionOrder(
                        type -> new ScriptClass[]{type, BASE_EXCEPTION_GROUP, EXCEPTION, BASE_EXCEPTION, BuiltinClasses.OBJECT}).build());
    }

    private static ScriptClass register(ScriptClass type) {
        BY_NAME.put(type.name(), type);
        return type;
    }

    /** All of them by name. JSONDecodeError is among them but is no builtin name: the module {@code json} exports it. */
    @TruffleBoundary
    public static Map<String, ScriptClass> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }
}
