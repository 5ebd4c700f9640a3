class Proxy:
    def __init__(self, target): object.__setattr__(self, "target", target)
    def __getattr__(self, name):
        if name.startswith("_"): raise AttributeError(f"no {name}")
        return getattr(self.target, name)
    def __setattr__(self, name, value): setattr(self.target, name, value + 1)
    def __delattr__(self, name): delattr(self.target, name)
class T: pass
t = T(); p = Proxy(t); p.x = 1; print(p.x, t.x, vars(p) == {"target": t}); del p.x; print(hasattr(t, "x"), hasattr(p, "_secret"))
try:
    p.missing
except AttributeError as e:
    print(e)
class All:
    y = 1
    def __getattribute__(self, name):
        if name == "real": return object.__getattribute__(self, "y")
        if name == "bad": raise AttributeError("bad!")
        return "got " + name
    def __getattr__(self, name): return "fallback " + name
a = All(); print(a.y, a.real, a.anything, a.bad, All.y)
class Items:
    def __getattr__(self, name): return lambda *args: (name, args)
print(Items().call(1, 2), Items().x())
class Special:
    def __getattr__(self, name): return lambda *a: 99
try:
    len(Special())
except TypeError as e:
    print(e)
s = T(); s.__len__ = lambda: 5
try:
    len(s)
except TypeError as e:
    print(e)
print(getattr(t, "nope", 1), getattr(t, "nope", None)); setattr(t, "dyn", 5); print(t.dyn, getattr(t, "dyn")); delattr(t, "dyn"); print(hasattr(t, "dyn"))
class WithDir:
    def __dir__(self): return ["b", "a"]
print(dir(WithDir()))
try:
    getattr(t, "nope")
except AttributeError as e:
    print(e, e.name, e.obj is t)
