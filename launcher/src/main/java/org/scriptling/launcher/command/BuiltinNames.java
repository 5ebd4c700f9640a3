package org.scriptling.launcher.command;

import java.util.Set;

/**
 * The names that every program can use without binding them (language.md section 15), for lint, which runs without a context. A
 * test compares the set with what the language really offers.
 */
public final class BuiltinNames {

    private static final String FUNCTIONS = """
            abs all any ascii bin bool bytearray bytes callable chr classmethod delattr dict dir divmod enumerate exit
            filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list
            locals map max min next object oct open ord pow print property quit range repr reversed round set setattr slice
            sorted staticmethod str sum super tuple type vars zip __import__
            append copy keys values items upper lower capitalize title split replace strip lstrip rstrip startswith endswith
            join yield_now breakpoint
            """;

    private static final String CONSTANTS = "None True False Ellipsis NotImplemented __debug__";

    private static final String EXCEPTIONS = """
            BaseException SystemExit KeyboardInterrupt GeneratorExit BaseExceptionGroup Exception StopIteration ArithmeticError
            ZeroDivisionError OverflowError FloatingPointError AssertionError AttributeError BufferError EOFError ExceptionGroup
            ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError
            IOError EnvironmentError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError
            ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError
            NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError
            RecursionError StopAsyncIteration SyntaxError IndentationError TabError SystemError TypeError ValueError
            UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning BytesWarning DeprecationWarning
            EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning
            UnicodeWarning UserWarning
            """;

    private BuiltinNames() {
    }

    /** All of them. */
    public static Set<String> all() {
        return Set.of((FUNCTIONS + CONSTANTS + "\n" + EXCEPTIONS).split("\\s+"));
    }
}
