x, y, z = 1, 2, 3
del x, (y, z)
for name in ("x", "y", "z"):
    print(name in globals(), end=" ")
print()
a = [0, 1, 2, 3, 4]; del a[0], a[-1]; print(a); del a[:]; print(a)
d = {"a": 1, "b": {"c": 2}}; del d["a"], d["b"]["c"]; print(d)
class O: pass
o = O(); o.p = 1; del o.p; print(hasattr(o, "p")); O.k = 1; del O.k; print(hasattr(O, "k"))
def f(p):
    del p
    try:
        return p
    except UnboundLocalError as e:
        return str(e)
print(f(1))
class Logged:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n): print("delattr", n)
l = Logged(); del l[1], l.x, l[1:2], l["k", 2]
def g():
    v = [1]
    w = v
    del v
    return w
print(g()); del (a)
print("a" in globals())
