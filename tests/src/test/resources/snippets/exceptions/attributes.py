try:
    open("/nonexistent/file.txt")
except OSError as e:
    print(type(e).__name__, e.errno, e.strerror, e.filename, e)
for args in ((2, "No such"), (13, "denied", "f.txt"), (17, "exists"), (110, "late"), (32, "pipe"), (5, "io", "a")):
    e = OSError(*args)
    print(type(e).__name__, str(e), e.errno, e.filename, e.args)
print(IOError is OSError, EnvironmentError is OSError, FileNotFoundError("x"), FileNotFoundError(2, "m").errno, OSError().errno)
try:
    import no_such_module_here
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
try:
    undefined_thing
except NameError as e:
    print(e.name)
try:
    (5).nothing
except AttributeError as e:
    print(e.name, e.obj)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
print(StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit("t").code)
e = ValueError("x"); e.extra = 5; print(e.extra, e.__dict__)
e.add_note("first note"); e.add_note("second"); print(e.__notes__)
try:
    e.add_note(5)
except TypeError as t:
    print(t)
print(UnicodeDecodeError("utf-8", b"x", 0, 1, "why"), SyntaxError("bad").msg, ImportError("m", name="n").name, KeyError("k").args)
