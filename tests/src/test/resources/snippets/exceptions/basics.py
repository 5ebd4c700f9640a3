class MyErr(ValueError): pass
class WithArgs(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code
class Described(Exception):
    def __str__(self): return "described"
for e in (MyErr("m"), WithArgs(1, "t"), Described("x"), ValueError(), ValueError("x"), ValueError("x", 2), KeyError("k"), KeyError("a", "b"), KeyError(), IndexError(5), Exception(None), ValueError(("t",)), OSError("only"), StopIteration(3)):
    try:
        raise e
    except Exception as caught:
        print(type(caught).__name__, caught.args, repr(str(caught)), repr(caught), caught is e)
try:
    raise MyErr("caught as parent")
except ValueError as e:
    print(e, isinstance(e, Exception), type(e).__mro__[1].__name__)
try:
    raise MyErr
except MyErr as e:
    print(repr(e), e.args)
e = ValueError("created only")
print(e, e.args)
try:
    raise WithArgs(7, "seven")
except (KeyError, WithArgs) as e:
    print(e.code, e)
try:
    WithArgs(1)
except TypeError as e:
    print(e)
class Two(KeyError, AttributeError): pass
try:
    raise Two("both")
except AttributeError as e:
    print(str(e), isinstance(e, LookupError))
print(MyErr.__name__, issubclass(MyErr, Exception), ValueError("a") == ValueError("a"), hash(e) == hash(e) if False else True)
