class Manager:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    def __enter__(self): print("enter", self.name); return self.name.upper()
    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value, trace is not None)
        return self.suppress
with Manager("a") as a: print("body", a)
with Manager("a") as a, Manager("b") as b, Manager("c"):
    print(a, b)
with (Manager("p") as p, Manager("q") as q,):
    print(p, q)
with (Manager("x")): print("no target")
with Manager("s", True):
    1 / 0
try:
    with Manager("o"), Manager("i"):
        raise ValueError("both see it")
except ValueError as e:
    print("outside", e)
with Manager("outer"), Manager("inner", True):
    raise KeyError("suppressed by inner")
def returns():
    with Manager("r"):
        return "value"
print(returns())
for i in range(3):
    with Manager(str(i)):
        if i == 0: continue
        break
class Target: pass
t = Target(); d = {}
with Manager("attr") as t.x, Manager("item") as d["k"]: pass
print(t.x, d)
with Manager("ab") as (m, n): print(m, n)
class Raising:
    def __enter__(self): raise RuntimeError("enter failed")
    def __exit__(self, *a): print("never")
try:
    with Manager("first"), Raising(): print("never")
except RuntimeError as e:
    print(e)
class ExitRaises(Manager):
    def __exit__(self, *a): raise TypeError("from exit")
try:
    with ExitRaises("er"): raise ValueError("inner")
except TypeError as e:
    print(e, repr(e.__context__))
