pairs = [(ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (IndexError, LookupError), (KeyError, LookupError), (ModuleNotFoundError, ImportError), (UnboundLocalError, NameError), (FileNotFoundError, OSError), (PermissionError, OSError), (ConnectionRefusedError, ConnectionError), (ConnectionError, OSError), (TimeoutError, OSError), (NotImplementedError, RuntimeError), (RecursionError, RuntimeError), (UnicodeDecodeError, UnicodeError), (UnicodeError, ValueError), (IndentationError, SyntaxError), (TabError, IndentationError), (DeprecationWarning, Warning), (Warning, Exception), (StopIteration, Exception), (ExceptionGroup, Exception), (ExceptionGroup, BaseExceptionGroup)]
print(all(issubclass(a, b) for a, b in pairs))
print([issubclass(x, Exception) for x in (SystemExit, KeyboardInterrupt, GeneratorExit, BaseExceptionGroup, BaseException)])
for name in "AssertionError BufferError EOFError FloatingPointError MemoryError ReferenceError StopAsyncIteration SystemError BlockingIOError ChildProcessError BrokenPipeError InterruptedError IsADirectoryError NotADirectoryError ProcessLookupError UnicodeTranslateError UserWarning FutureWarning RuntimeWarning".split():
    cls = globals().get(name) or getattr(__import__("builtins"), name)
    print(cls.__name__, cls.__bases__[0].__name__, end="; ")
print()
print([c.__name__ for c in RecursionError.__mro__], ValueError.__module__)
try:
    [].index(1)
except (KeyError, TypeError, ValueError) as e:
    print("tuple", type(e).__name__)
errors = (KeyError, IndexError)
try:
    {}["x"]
except errors:
    print("tuple variable")
def choose(): print("chosen", end=" "); return KeyError
try:
    {}["x"]
except choose():
    print("computed")
