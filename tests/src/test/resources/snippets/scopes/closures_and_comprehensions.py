# tricky scoping and comprehension
x = 1
class A:
    x = 2
    def f(self): return x
    g = [x for i in range(1)]
    h = [i for i in range(x)]
    class B:
        y = x
    def m(self):
        return __class__.__name__
    lam = lambda self: x
print(A().f(), A.g, A.h, A.B.y, A().m(), A().lam(None) if False else A().lam())
def f():
    r = []
    for i in range(3):
        def g(j=i): return (i, j)
        r.append(g)
    return [g() for g in r]
print(f())
def f2():
    return [lambda: i for i in range(3)]
print([g() for g in f2()])
def f3():
    total = 0
    def add(n):
        nonlocal total
        total += n
    for k in range(4): add(k)
    del add
    return total
print(f3())
def f4():
    if False: y = 1
    try: return y
    except UnboundLocalError as e: return str(e)
print(f4())
def f5():
    try: raise ValueError("q")
    except ValueError as e:
        def g(): return e
        keep = g
    try: keep()
    except NameError as n: return str(n)
print(f5())
def f6(n):
    global made
    made = n
    class K:
        global kmade
        kmade = n + 1
    return made, kmade
print(f6(1), made, kmade)
print([[i * j for j in range(i)] for i in range(4)])
print([(a, b) for a in range(3) if a for b in range(a) if b % 2 == 0])
print({k: v for k, v in zip("abc", range(3))}, {c for c in "hello"} == set("helo"))
print([y := 1, y ** 2], [z for q in range(4) if (z := q % 3)], z)
def f7():
    [w := i for i in range(3)]
    return w
print(f7())
def f8(a, b=[]):
    b.append(a)
    return b
f8(1); print(f8(2))
def f9():
    x = 10
    class C:
        print("class sees", x)
        x = 20
        def m(self): return x
    return C.x, C().m()
print(f9())
def f10():
    def rec(n): return 1 if n == 0 else n * rec(n - 1)
    return rec(10)
print(f10())
def f11(*args, key=lambda v: -v, **kw):
    return sorted(args, key=key), kw
print(f11(1, 3, 2, a=1), f11(1, 3, 2, key=None))
def f12():
    for i in []: pass
    try: i
    except UnboundLocalError as e: print(e)
f12()
def f13():
    import math as m, json
    from math import pi as p
    return m.floor(p), json.dumps([1])
print(f13())
def f14():
    a = b = 0
    def inc():
        nonlocal a, b
        a, b = a + 1, b + 2
        return a, b
    return inc(), inc(), (a, b)
print(f14())
def f15(x):
    def x2(): return x
    x = x + 1
    return x2()
print(f15(1))
def f16():
    def a(): return b()
    def b(): return "b"
    return a()
print(f16())
class Meta(type):
    def __call__(cls, *a):
        return super().__call__(*a)
class M(metaclass=Meta):
    def __init__(self, v): self.v = v
print(M(3).v)
def f17():
    x = 1
    def g():
        x = 2
        def h():
            nonlocal x
            x = 3
        h()
        return x
    return g(), x
print(f17())
def f18():
    l = locals()
    a = 1
    return sorted(locals()), l
class LC:
    a = 1
    b = sorted(k for k in locals() if not k.startswith("_"))
print(LC.b)
def f19(a, b):
    return locals()
print(f19(1, 2))
exec_ = [i for i in range(3)]
try: i_not_leaked = [leak for leak in range(3)]; leak
except NameError as e: print(e)
def deco(n):
    def wrap(f):
        def inner(*a, **k): return f(*a, **k) + n
        return inner
    return wrap
@deco(1)
@deco(10)
def val(x): return x
print(val(100))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
print((lambda: (yield))().__class__.__name__)
t = 1,; print(t, *t, sep="|")
def f20():
    x = [0]
    x[0], y = 5, x[0]
    return x, y
print(f20())
def f21(d):
    match d:
        case {"a": int(n), **rest} if n > 1: return n, rest
        case {"a": n}: return n
        case [1, (2 | 3) as q, *_]: return q
        case (x, y) if x == y: return "same"
        case str() | bytes(): return "text"
        case None: return "none"
        case -1 | 1.5: return "num"
        case _: return "default"
print([f21(v) for v in ({"a": 2, "z": 1}, {"a": 0}, [1, 3, 4], (5, 5), "s", None, -1, 1.5, 7, [1], {})])
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j, end=" ")
    else:
        print("inner-else", end=" ")
else:
    print("outer-else")
n = 0
while n < 5:
    n += 1
    if n == 3: continue
    if n == 10: break
else: print("w-else", n)
print(type(lambda: 0).__name__, (lambda: 0).__name__)
a = [1, 2, 3]
a[0], a[1:], b = "x", [9], a
print(a, b)
del a[0], b[0]
print(a)
s = "abc"
print(s[::-1], s[-2:], s[5:], s[:-5], s[1:2], s[::2])
x = y = z = 0
x, *y = z, 1, 2
print(x, y, z)
for (a, b), *c in [((1, 2), 3, 4), ((5, 6),)]: print(a, b, c)
for d["k"] in range(2) if False else []: pass
class O: pass
o = O()
for o.attr in range(3): pass
print(o.attr)
with_list = []
class CM:
    def __enter__(s): return (1, 2)
    def __exit__(s, *a): with_list.append(a[0])
with CM() as (p, q), CM() as o.cm: print(p, q, o.cm)
print(with_list)
print(f"{'nested ' + f'{1 + 1}'} {o.attr!r:>3} {{}} {3.14159:.2f} {'a' 'b'} {x=} {(lambda: 5)()}")
print(not (1 and 0) or 2, 1 if 0 else 2 if 0 else 3, 5 - 3 - 1, 2 ** 3 ** 0, -3 ** 2, ~5 & 3 | 4 ^ 1, 1 << 2 + 1, not 1 in [2])
assert (1, 2), "ok"
print(*[1, 2], *(3,), **{"sep": "-"})
print({**{"a": 1}, "b": 2, **{"a": 3}}, [*range(2), *"ab"], (*[1],), {*[1, 2], 2})
