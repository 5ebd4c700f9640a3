class Singleton:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, value=None): self.value = value
a = Singleton(1); b = Singleton(2); print(a is b, a.value)
class Other:
    def __new__(cls): return "not an instance"
    def __init__(self): print("never called")
print(Other())
class Immutable(int):
    def __new__(cls, value): return super().__new__(cls, value * 2)
    def __init__(self, value): self.original = value
i = Immutable(21); print(i, i.original, i + 0)
class Bad:
    def __init__(self): return 5
try:
    Bad()
except TypeError as e:
    print(e)
class NoArgs: pass
for call in (lambda: NoArgs(1), lambda: NoArgs(a=1), lambda: object.__new__(5), lambda: object.__new__(NoArgs, 1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
class Base:
    def __init__(self, *args, **kw): print("Base", args, kw)
class Child(Base):
    def __init__(self, a, **kw):
        super().__init__(a, **kw)
        self.a = a
Child(1, k=2)
o = object.__new__(Child); print(type(o).__name__, hasattr(o, "a")); o.__init__(3); print(o.a)
print(object() != object(), type(object()), isinstance(object(), object))
