class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1); p.y = 2; print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__)
for call in (lambda: setattr(p, "z", 1), lambda: P(1).y, lambda: delattr(P(1), "y"), lambda: p.z):
    try:
        call()
    except AttributeError as e:
        print(e)
del p.x
print(hasattr(p, "x"))
class Q(P):
    __slots__ = ("z",)
q = Q(5); q.z = 6; q.y = 7; print(q.x, q.y, q.z)
class R(P): pass
r = R(1); r.anything = 2; print(r.anything, r.__dict__, r.x)
class S:
    __slots__ = "only"
s = S(); s.only = 1; print(s.only)
try:
    class T:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)
print(P.x.__get__(q), P.__dict__["y"].__name__)
