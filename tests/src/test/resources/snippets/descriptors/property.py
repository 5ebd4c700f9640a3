class Celsius:
    def __init__(self, t=0): self._t = t
    @property
    def t(self):
        "The temperature."
        return self._t
    @t.setter
    def t(self, value):
        if value < -273: raise ValueError("too cold")
        self._t = value
    @t.deleter
    def t(self): self._t = None
    @property
    def f(self): return self._t * 9 / 5 + 32
    def get_k(self): return self._t + 273
    k = property(get_k, doc="Kelvin")
    w = property()
    only_set = property(fset=lambda self, v: setattr(self, "_t", v))
c = Celsius(10)
c.t += 5; print(c.t, c.f, c.k, Celsius.t.__doc__, Celsius.k.__doc__, type(Celsius.t).__name__)
c.only_set = 7; print(c.t)
for call in (lambda: setattr(c, "f", 1), lambda: delattr(c, "f"), lambda: setattr(c, "t", -300), lambda: c.w, lambda: c.only_set, lambda: setattr(c, "k", 1)):
    try:
        print(call())
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e, sep=": ")
del c.t; print(c._t)
c.__dict__["f"] = "hidden"; c._t = 0; print(c.f)
class Sub(Celsius):
    @Celsius.t.getter
    def t(self): return "sub"
print(Sub().t, Celsius.t.fget(c), Celsius.t.fset is not None, Celsius.f.fset)
class Broken:
    @property
    def p(self): return self.nothing
    def __getattr__(self, name): return "fallback " + name
print(Broken().p)
class Raises:
    @property
    def p(self): raise AttributeError("inner")
print(hasattr(Raises(), "p"), getattr(Raises(), "p", "default"))
