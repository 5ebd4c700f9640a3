class A:
    x = 1
    def m(self): return 2
a = A()
print(getattr(a, "x"), getattr(a, "m")(), getattr(a, "none", "d"), hasattr(a, "x"), hasattr(a, "zz"), hasattr(5, "real"), hasattr("s", "upper"), callable(getattr("s", "upper")), getattr("ab", "upper")())
setattr(a, "y", 5); print(a.y, vars(a)); delattr(a, "y"); print(hasattr(a, "y"))
print(isinstance(5, int), isinstance("a", (int, str)), isinstance(a, A), isinstance(A, type), isinstance(None, object), issubclass(A, object), issubclass(bool, (str, int)), callable(len), callable(a), callable(A), callable(lambda: 0))
print(id(a) == id(a), hash("a") == hash("a"), hash(1.5) == hash(1.5), hash(()) == hash(()), hash(None) == hash(None), type(a) is A, type(A) is type, len("abc"), len({1: 2}), len(range(7)))
class P:
    @property
    def bad(self): raise ValueError("not swallowed")
try:
    hasattr(P(), "bad")
except ValueError as e:
    print(e)
for call in (lambda: getattr(a, "zz"), lambda: setattr(5, "x", 1), lambda: delattr(a, "zz"), lambda: setattr(object(), "x", 1), lambda: setattr("s", "upper", 1), lambda: getattr(a, 5), lambda: setattr(len, "x", 1)):
    try:
        print(call())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print([].__len__(), (5).__add__(3), "a".__contains__("a"), {}.__class__.__name__, (1).__class__ is int, [1].__getitem__(0), "x".__eq__("x"), [3].__contains__(3))
