# generators with try/finally/with etc.
def g():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
    finally:
        print("fin")
a = g(); print(next(a)); print(a.send("s")); a.close()
a = g(); next(a); print(a.throw(ValueError("v"))); print(list(a))
a = g(); a.close(); print(list(a))
def h():
    try:
        yield 1
    finally:
        yield 2
b = h(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def inner():
    r = yield "i1"
    print("inner", r)
    try:
        yield "i2"
    except KeyError as e:
        print("inner caught", repr(e))
    return "result"
def outer():
    v = yield from inner()
    print("v", v)
    yield v
o = outer(); print(next(o), o.send(5), o.throw(KeyError("k")))
try: next(o)
except StopIteration as e: print("stop", e.value)
def ret():
    return 7
    yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)
def stops():
    raise StopIteration(3)
    yield
try: next(stops())
except RuntimeError as e: print(e, repr(e.__cause__), e.__cause__ is e.__context__)
class CM:
    def __init__(s, n): s.n = n
    def __enter__(s): print("enter", s.n); return s
    def __exit__(s, t, v, tb): print("exit", s.n, t and t.__name__, v); return s.n == "suppress"
def w():
    with CM("a"), CM("suppress") as c:
        yield 1
        raise ValueError("x")
    yield 2
print(list(w()))
def nested():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally:
            print("f", i)
    else:
        yield "else"
print(list(nested()))
def multi():
    while True:
        try:
            try:
                y = yield
                if y is None: break
                1 / y
            except ZeroDivisionError:
                print("zde")
                continue
            else:
                print("else", y)
        finally:
            print("finally", y)
    return "done"
m = multi(); next(m); m.send(1); m.send(0)
try: m.send(None)
except StopIteration as e: print(e.value)
gen = (x * y for x in range(3) for y in range(x) if (x + y) % 2)
print(list(gen), list(gen))
def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def dd():
    d = {}
    d["x"] = yield
    d["y"], *z = yield d
    yield d, z
q = dd(); next(q); print(q.send(1)); print(q.send([1, 2, 3]))
def tryret():
    try:
        return (yield 1)
    finally:
        print("cleanup")
t = tryret(); next(t)
try: t.send("R")
except StopIteration as e: print(e.value)
def gg():
    try:
        yield 1
    except GeneratorExit:
        print("GE"); raise
g1 = gg(); next(g1); g1.close()
try:
    g1.throw(ValueError("after close"))
except ValueError as e: print(e)
try:
    g2 = gg(); g2.send(1)
except TypeError as e: print(e)
def selfcall():
    yield next(me)
me = selfcall()
try: next(me)
except ValueError as e: print(e)
print(type(me), me.__name__, me.__qualname__, me.gi_running)
print([*(1,2)], *(i for i in "ab"))
lam = lambda: (yield 5)
print(list(lam()))
def yexpr():
    v = (yield 1) + (yield 2)
    print(v)
    f((yield 3), k=(yield 4))
def f(*a, **k): print(a, k)
y = yexpr(); next(y); y.send(10); y.send(20); y.send("A")
try: y.send("K")
except StopIteration: pass
def match_in_gen(v):
    match v:
        case [a, b]:
            z = yield a
            yield (b, z)
        case _:
            yield "other"
mg = match_in_gen([1, 2]); print(next(mg), mg.send("z")); print(list(match_in_gen(3)))
def assertgen():
    assert (yield 1), (yield 2)
ag = assertgen(); next(ag); print(ag.send(0))
try: ag.send("msg")
except AssertionError as e: print("AE", e)
def delgen():
    l = [1,2,3]
    del l[(yield)]
    yield l
dg = delgen(); next(dg); print(dg.send(1))
def chain():
    yield 1 < (yield 2) < (yield 3)
c = chain(); next(c); print(c.send(2)); print(c.send(3))
def cond():
    yield (yield "t") if (yield "c") else (yield "f")
c = cond(); next(c); print(c.send(True)); print(c.send(1))
def fs():
    yield f"{(yield 1)!r:>5}|{(yield 2)}"
c = fs(); next(c); c.send("a"); print(c.send("b"))
def lst():
    yield [(yield 1), *(yield 2), {"k": (yield 3)}, (yield 4)]
c = lst(); next(c); c.send("a"); c.send([1,2]); c.send("v"); print(c.send("t"))
def aug():
    x = 1
    x += yield x
    d = {"a": 1}
    d["a"] += yield x
    yield d
c = aug(); next(c); print(c.send(5)); print(c.send(6))
