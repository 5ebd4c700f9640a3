class Recorder(dict):
    def __init__(self): self.order = []
    def __setitem__(self, key, value):
        if not key.startswith("__"): self.order.append(key)
        super().__setitem__(key, value)
class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): return Recorder()
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = ns.order
        return cls
class C(metaclass=Ordered):
    b = 1
    a = 2
    b = 3
    def m(self): pass
print(C.order, C.b)
class Duck(type):
    def __instancecheck__(cls, obj): return hasattr(obj, "quack")
    def __subclasscheck__(cls, sub): return "quack" in vars(sub)
class Quacker(metaclass=Duck): pass
class Real:
    def quack(self): pass
print(isinstance(Real(), Quacker), isinstance(5, Quacker), issubclass(Real, Quacker), issubclass(int, Quacker), isinstance(Real(), (int, Quacker)))
def factory(name, bases, ns):
    return ("made", name, bases, sorted(k for k in ns if not k.startswith("__")))
class NotAClass(metaclass=factory): attribute = 1
print(NotAClass)
class Entry:
    def __mro_entries__(self, bases): return (Real,)
class FromEntry(Entry()): pass
print(FromEntry.__bases__, FromEntry.__mro__[1].__name__, hasattr(FromEntry(), "quack"))
class EnumLike(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        cls.members = {k: v for k, v in ns.items() if not k.startswith("_")}
        return cls
    def __iter__(cls): return iter(cls.members.items())
class Color(metaclass=EnumLike):
    RED = 1
    GREEN = 2
print(dict(Color), [n for n, v in Color if v > 1], type(Color).__mro__[-1] is object, type(type) is type)
