def nested(n):
    x = []
    for _ in range(n): x = [x]
    return x
def nt(n):
    x = ()
    for _ in range(n): x = (x,)
    return x
def nd(n):
    x = {}
    for _ in range(n): x = {"a": x}
    return x
def show(name, fn):
    try: r = fn(); print(name, "ok")
    except RecursionError as e: print(name, "RecursionError")
    except Exception as e: print(name, type(e).__name__, str(e)[:60])
a, b = nested(100000), nested(100000)
show("repr", lambda: repr(a)); show("str", lambda: str(a)); 
show("print", lambda: print(a)); show("fmt", lambda: f"{a}"); show("hash", lambda: hash(nt(100000)))
show("dict repr", lambda: repr(nd(100000))); 
import json
show("json", lambda: json.dumps(a)); show("loads", lambda: json.loads("[" * 100000 + "]" * 100000))
import copy as cp
show("deepcopy", lambda: cp.deepcopy(a))
class N:
    def __init__(s): s.n = s
    def __eq__(s, o): return s.n == o.n
    def __repr__(s): return f"N({s.n!r})"
    def __hash__(s): return hash(s.n)
    def __getattr__(s, k): return getattr(s, k + "_")
    def __len__(s): return len(s.n)
    def __iter__(s): return iter(s.n)
    def __call__(s): return s()
    def __add__(s, o): return s + o
    def __bool__(s): return bool(s.n)
    def __getitem__(s, k): return s[k]
    def __contains__(s, k): return k in s
    def __str__(s): return str(s)
    def __lt__(s, o): return s < o
    def __setattr__(s, k, v):
        if k == "n": object.__setattr__(s, k, v)
        else: setattr(s, k, v)
    @property
    def prop(s): return s.prop
    def __enter__(s):
        with s: pass
    def __exit__(s, *a): pass
n = N()
def w():
    with n: pass
for name, fn in dict(eq=lambda: n == N(), repr=lambda: repr(n), hash=lambda: hash(n), ga=lambda: n.zz, len=lambda: len(n), iter=lambda: list(n), call=lambda: n(), add=lambda: n + 1, bool=lambda: bool(n), item=lambda: n[0], cont=lambda: 1 in n, str=lambda: str(n), lt=lambda: n < n, sa=lambda: setattr(n, "q", 1), prop=lambda: n.prop, w=w, sort=lambda: sorted([n, n]), fmt=lambda: f"{n}").items(): show(name, fn)
def gen():
    yield from gen()
show("gen", lambda: list(gen()))
def gen2():
    for x in gen2(): yield x
show("gen2", lambda: list(gen2()))
def m(x): return list(map(m, [x]))
show("map", lambda: m(1))
def srt(x): return sorted([1, 2], key=srt)
show("sortkey", lambda: srt(1))
def mutual(n): return mutual2(n)
def mutual2(n): return mutual(n)
show("mutual", lambda: mutual(1))
class Meta(type):
    def __call__(c): return c()
class MC(metaclass=Meta): pass
show("meta", lambda: MC())
def tr():
    try: tr()
    finally: pass
show("try", tr)
def tr2():
    try: return tr2()
    except ValueError: pass
show("try2", tr2)
depth = 0
def cnt():
    global depth
    depth += 1
    cnt()
show("cnt", cnt); print(900 < depth <= 1000)
l = lambda f: f(f)
show("lambda", lambda: l(l))
comp = lambda: [comp() for _ in range(1)]
show("comp", comp)
class D:
    def __get__(s, i, o): return i.d if i else s
class DD: d = D()
show("desc", lambda: DD().d)
import functools
@functools.lru_cache(None)
def fibc(n): return n if n < 2 else fibc(n - 1) + fibc(n - 2)
print(fibc(80))
@functools.wraps(cnt)
def wrapped(): return wrapped()
show("wrapped", wrapped)
def dec(f):
    def inner(*a): return f(*a)
    return inner
@dec
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(len(str(fact(300))))
