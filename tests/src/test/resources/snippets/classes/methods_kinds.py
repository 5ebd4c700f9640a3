class Base:
    label = "base"
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def helper(x): return x * 2
    def normal(self): return self.label, self.helper(2), self.make(1)
class Derived(Base): label = "derived"
print(Base.make(1), Derived.make(2), Derived().make(), Base.helper(4), Derived().helper(5), Derived().normal())
print(Base.__dict__["make"].__func__.__name__, type(Base.__dict__["helper"]).__name__, Base.make.__self__ is Base, Derived.make.__self__ is Derived)
class Alternative:
    def __init__(self, value): self.value = value
    @classmethod
    def parse(cls, text): return cls(int(text))
    def double(self): return type(self)(self.value * 2)
class Special(Alternative): pass
print(type(Special.parse("4").double()).__name__, Special.parse("4").double().value)
def free(self): return "free " + self.label
class WithFree:
    label = "L"
    method = free
    static = staticmethod(free)
    classy = classmethod(lambda cls: cls.__name__)
print(WithFree().method(), WithFree.static(Base), WithFree.classy(), WithFree().classy())
unbound = Base.normal
print(unbound(Derived()), unbound.__name__)
