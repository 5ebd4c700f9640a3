def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(*[1, 2], *(3, 4), d=1, **{"x": 1}, **{"y": 2}))
def show(fn):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
def g(a, b, c=1): return a, b, c
def k(*, x, y=1): return x, y
def v(*a): return a
def n(): pass
class C:
    def m(self, a): pass
    def nos(): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __init__(self, q=1): pass
for fn in (lambda: f(), lambda: f(1), lambda: f(a=1, d=1), lambda: f(1, b=2, d=3), lambda: f(1, 2, 3, c=4, d=5), lambda: g(), lambda: g(1), lambda: g(1, 2, 3, 4), lambda: g(1, 2, 3, 4, 5), lambda: g(1, a=1), lambda: g(1, b=2, z=3), lambda: g(b=1),
           lambda: k(), lambda: k(1), lambda: k(1, x=1), lambda: k(x=1, z=1), lambda: n(1), lambda: n(x=1), lambda: n(*[1, 2]), lambda: g(*5), lambda: g(**5), lambda: g(**{1: 2}), lambda: g(1, **{"a": 2}), lambda: g(1, 2, **{"c": 1}, **{"c": 2}),
           lambda: C().m(), lambda: C().m(1, 2), lambda: C.nos(), lambda: C().nos(), lambda: C.cm(), lambda: C.sm(), lambda: C(1, 2), lambda: C(z=1), lambda: C.m(), lambda: (lambda x: x)(), lambda: (lambda: 1)(2), lambda: 5(), lambda: None(), lambda: "a"(1), lambda: g(1, 2, *[3], 4), lambda: g(*range(2), c=3), lambda: v(*"ab", *[1], 2), lambda: print(*[1, 2], sep="-"), lambda: g(**{"a": 1, "b": 2, "d": 3}), lambda: g(*None), lambda: g(**None)):
    show(fn)
def mk():
    fs = []
    for i in range(3): fs.append(lambda: i)
    for i2 in range(3): fs.append(lambda i2=i2: i2)
    return [x() for x in fs]
print(mk())
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, ge = counter(); i(); i(5); print(ge())
def lv1():
    a = 1
    def lv2():
        def lv3():
            nonlocal a
            a += 1
            return a
        return lv3
    return lv2()(), a
print(lv1())
x = "global"
def sc():
    x = "local"
    class K:
        y = x
        x = "class"
        z = x
        def m(self): return x
        w = [x for _ in "a"]
    return K.y, K.z, K().m(), K.w
print(sc())
def gl():
    global gg
    gg = 5
    def inner():
        global gg
        gg += 1
    inner()
gl(); print(gg)
def dflt(a, l=[]): l.append(a); return l
print(dflt(1), dflt(2), dflt.__defaults__)
def ann(a: int, b: "str" = "x", *c: list, d: dict = None, **e: tuple) -> bool: "Doc"
print(ann.__annotations__, ann.__doc__, ann.__name__, ann.__kwdefaults__, ann.__defaults__)
print([(lambda n: n * m)(2) for m in range(3)], [[y * z for y in range(2)] for z in range(2)], {a: [b for b in range(a)] for a in range(3)}, [w for w in range(5) if w % 2 if w > 1])
print((last := [q := t for t in range(3)]), q, last)
def cl():
    r = [(lambda: u)() for u in range(3)]
    s = [fn() for fn in [lambda: u2 for u2 in range(3)]]
    return r, s
print(cl())
del_me = 1
del del_me
show(lambda: del_me)
def dl():
    a = [1, 2, 3]; b = {"x": 1}
    del a[0], b["x"]
    (c, d) = 1, 2
    del (c, d)
    try: c
    except UnboundLocalError as e: print(e)
    def use(): return z
    z = 1
    del z
    try: use()
    except NameError as e: print(e)
    return a, b
print(dl())
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
[a, b], c = (1, 2), 3; print(a, b, c)
for fn in (lambda: unp((1, 2)), lambda: unp((1,)), lambda: unp((1, 2, 3, 4)), lambda: unp(5), lambda: unps((1,)), lambda: unp("ab")):
    show(fn)
def unp(t):
    a, b, c = t
    return a, b, c
def unps(t):
    a, *b, c = t
    return a, b, c
show(lambda: unp((1, 2))); show(lambda: unp((1,))); show(lambda: unp((1, 2, 3, 4))); show(lambda: unp(5)); show(lambda: unps((1,))); show(lambda: unp("ab")); show(lambda: unps("abcd"))
a = b = c = []; a.append(1); print(b, c is a)
i = 0; l = [0, 0]; i, l[i] = 1, 9; print(i, l)
x = 5; x += x * 2; x **= 2; x //= 7; x %= 20; x |= 64; x ^= 3; x <<= 2; x >>= 1; x &= 255; print(x)
def order(n, v): print(n, end=" "); return v
order("a", [0])[order("b", 0)] = order("c", 1)
{order("k1", 1): order("v1", 2), order("k2", 1): order("v2", 2)}
order("f", lambda *a, **k: None)(order("1", 1), *order("2", []), x=order("3", 1), **order("4", {}))
order("x", 1) < order("y", 2) < order("z", 0) < order("never", 1)
print()
print(1 if [] else 2, [] or "d", 0 and 1, not [], None is None, 1 < 2 == True, (1 < 2) == True)
def outer():
    def f(): return f.__qualname__
    return f(), (lambda: 0).__qualname__
print(outer())
print(*map(lambda a, b: a + b, [1, 2], [3, 4]), sep=",")
import functools
@functools.wraps(f)
def wr(): pass
print(wr.__name__, wr.__wrapped__ is f)
print(f.__get__(5), type(C().m), C().m.__self__.__class__, C().m.__func__ is C.m) if False else None
while True:
    try: break
    finally: print("loop fin")
else: print("never")
for q in []: pass
else: print("else")
for q in range(3):
    if q == 1: break
else: print("no")
print(q)
