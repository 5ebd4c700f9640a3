def f(a, b=2):
    c = 3
    snapshot = locals()
    return sorted(snapshot)
print(f(1))
def g():
    x = 1
    def inner():
        return x, sorted(locals())
    return inner()
print(g())
class C:
    def __init__(self): self.p, self.q = 1, 2
print(vars(C()), sorted(k for k in vars(C) if not k.startswith("__")), vars(C()) == C().__dict__)
o = C(); vars(o)["r"] = 3; print(o.r, o.__dict__)
try:
    vars(5)
except TypeError as e:
    print(e)
import math
print(vars(math)["pi"] == math.pi, math.__dict__ is vars(math) or True)
def lazily():
    if False: never = 1
    return locals()
print(lazily())
print(__name__, __doc__, "f" in globals(), locals() is not None)
