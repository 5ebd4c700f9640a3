class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, bases, kw); return {}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        print("init", name, kw); super().__init__(name, bases, ns)
    def __call__(c, *a, **k):
        print("call", a, k); return super().__call__(*a, **k)
    def __len__(c): return 42
    def __iter__(c): return iter("abc")
    def __contains__(c, x): return x == 1
    def __getitem__(c, k): return ("item", k)
    def __getattr__(c, n):
        if n.startswith("dyn"): return n
        raise AttributeError(n)
    def __repr__(c): return f"<Meta {c.__name__}>"
    @property
    def mprop(c): return "mprop of " + c.__name__
class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, v): self.v = v
a = A(3); print(a.v, len(A), list(A), 1 in A, 2 in A, A["k"], A.dynamic, A, A.mprop, type(A) is Meta, isinstance(A, Meta), bool(A))
class B(A): pass
try: a.mprop
except AttributeError as e: print(e)
class Desc:
    def __set_name__(s, o, n): s.n = n; print("set_name", o.__name__, n)
    def __get__(s, i, o): return ("get", s.n, i is None, o.__name__)
    def __set__(s, i, v): print("set", s.n, v); i.__dict__[s.n] = v
    def __delete__(s, i): print("delete", s.n)
class D:
    d = Desc()
    class NonData:
        def __get__(s, i, o=None): return "nd"
    nd = NonData()
o = D(); print(o.d, D.d); o.d = 5; print(o.__dict__, o.d); del o.d
o.nd = 9; print(o.nd); del o.nd; print(o.nd)
class S1:
    def f(self): return "S1"
    @classmethod
    def c(cls): return "S1c " + cls.__name__
    @staticmethod
    def s(): return "S1s"
    @property
    def p(self): return "S1p"
class S2(S1):
    def f(self): return "S2>" + super().f()
    @classmethod
    def c(cls): return "S2>" + super().c()
    @staticmethod
    def s(): return "S2>" + super(S2, S2).s()
    @property
    def p(self): return "S2>" + super().p
    def lam(self): return (lambda: super().f())() if False else [super(S2, self).f() for _ in range(2)]
    def inner(self):
        def g(): return super(S2, self).f()
        return g()
    def inner2(self):
        def g(me): return super().f()
        return g(self)
print(S2().f(), S2.c(), S2.s(), S2().p, S2().lam(), S2().inner(), S2().inner2())
print(super(S2, S2()).f, super(S2, S2).c()) if False else None
try:
    class X(S1, S1): pass
except TypeError as e: print(e)
class P:
    def __init__(self): self._v = 1
    @property
    def v(self): "doc"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print("deleted")
    ro = property(lambda s: 5)
p = P(); p.v = 3; print(p.v); del p.v; print(P.v.__doc__, P.v.fget.__name__)
for f in (lambda: setattr(p, "ro", 1), lambda: delattr(p, "ro"), lambda: p.nope, lambda: P.nope, lambda: P().v.nope):
    try: f()
    except AttributeError as e: print(e)
class C:
    n = 10
    l = [n for _ in range(2)] if False else [i for i in range(n)][:2]
    m = lambda self: self.n
    def n2(self, d=n): return d
    exec = 5
    for i in range(3): pass
    del n
print(C.l, C.i, C().n2(), hasattr(C, "n"))
class Init:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); Init.subs.append((cls.__name__, tag))
class I1(Init, tag="t"): pass
class I2(I1): pass
print(Init.subs)
try:
    class I3(Init, foo=1): pass
except TypeError as e: print(e)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int, str])
class N:
    def __new__(cls, *a): print("N.new", a); i = super().__new__(cls); i.a = a; return i
    def __init__(self, *a): print("N.init", a)
print(N(1, 2).a)
class Str(str):
    def __new__(cls, v, extra): s = super().__new__(cls, v); s.extra = extra; return s
s = Str("abc", 5); print(s, s.extra, s.upper(), type(s.upper()) is str, s + "d", s == "abc", {s: 1}["abc"], len(s), s[1])
class Dct(dict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
d = Dct(a=1); d["b"] = 1; print(d, d["zz"], d.get("q"), "b" in d, dict(d), {**d})
class L(list):
    def __getitem__(self, i): return "got" if isinstance(i, int) else super().__getitem__(i)
l = L([1, 2]); print(l, l[0], l[0:1], list(l), type(l + [3]), l * 2, sorted(l), [*l])
T = type("T", (S1,), {"y": 2, "m": lambda self: self.y}); print(T().m(), T.__name__, T.__mro__, T.__bases__, T.__qualname__, T.__module__)
class Cmp:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return isinstance(o, Cmp) and s.v == o.v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return f"C{s.v}"
try: hash(Cmp(1))
except TypeError as e: print(e)
print(sorted([Cmp(3), Cmp(1)]), Cmp(1) in [Cmp(1)], [Cmp(1)].index(Cmp(1)), max(Cmp(1), Cmp(2)), Cmp(1) != Cmp(1))
class Call:
    def __call__(self, *a, **k): return a, k
    def __getattr__(self, n): return f"ga:{n}"
c = Call(); print(c(1, x=2), c.foo, callable(c)); c.__call__ = lambda: 1; print(c())
class GA:
    def __getattribute__(self, n):
        if n == "z": raise AttributeError("no z")
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
print(GA().z, GA().__class__.__name__)
class Del:
    def __delattr__(s, n): print("da", n)
    def __setattr__(s, n, v): print("sa", n, v); object.__setattr__(s, n, v)
d = Del(); d.x = 1; del d.x; print(d.x, vars(d))
print(A.__dict__["x"], "x" in A.__dict__, type(A.__dict__).__name__)
class Outer:
    class Inner:
        def meth(self): pass
    def mk(self):
        class Local: pass
        return Local
print(Outer.Inner.__qualname__, Outer.Inner.meth.__qualname__, Outer().mk().__qualname__, Outer().mk())
class E1:
    __slots__ = ()
try: E1().x = 1
except AttributeError as e: print(e)
class Bool0:
    def __bool__(s): return 5
try: bool(Bool0())
except TypeError as e: print(e)
class Len0:
    def __len__(s): return -1
try: len(Len0())
except ValueError as e: print(e)
class LenX:
    def __len__(s): return "x"
try: len(LenX())
except TypeError as e: print(e)
class Ctx: pass
try:
    with Ctx(): pass
except TypeError as e: print(e)
def deco(f): print("deco", f.__name__); return f
class Dec:
    @deco
    @staticmethod
    def s(): return 1
    @deco
    def m(self): return 2
@deco
class Dc: pass
print(Dec.s(), Dec().m())
class Acc:
    def __init__(s): s.x = 1
    def __getitem__(s, k): return k
    def __setitem__(s, k, v): print("si", k, v)
    def __delitem__(s, k): print("di", k)
a = Acc(); print(a[1:2, ..., ::3], a[()], a[1,]); a[1:2] = 5; del a[::2]; a["k"] += "z"
class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 3: raise StopIteration
        return s.n
print(list(It()), [*It()], max(It()), dict(zip(It(), "abc")), 2 in It(), sum(It()))
i, *j = It(); print(i, j)
class Rep:
    def __repr__(self): return "R" * 3
print(f"{Rep()!r:>6}|{Rep()!s:<5}|{[Rep()]}")
print(isinstance(True, int), issubclass(bool, int), isinstance(1, (str, (int,))), type(1).__mro__)
