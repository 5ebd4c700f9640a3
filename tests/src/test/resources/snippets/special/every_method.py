def show(fn):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
class Num:
    def __init__(s, v): s.v = v
    def __repr__(s): return f"Num({s.v})"
for op in "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift divmod".split():
    exec_ = None
    def mk(op):
        def fwd(s, o, *m): return f"{op}({s!r},{o!r}{',' + repr(m[0]) if m else ''})"
        def rev(s, o, *m): return f"r{op}({s!r},{o!r})"
        def inp(s, o): s.v = f"i{op}"; return s
        setattr(Num, f"__{op}__", fwd); setattr(Num, f"__r{op}__", rev)
        if op != "divmod": setattr(Num, f"__i{op}__", inp)
    mk(op)
n = Num(1)
print(n + 1, 1 + n, n - "a", "a" - n, n * [1], [1] * n, n @ n, 1 @ n, divmod(n, 2), divmod(2, n), n ** 2, 2 ** n, pow(n, 2, 3), n << 1, 1 >> n, n & 1, {1} & n, n | {}, {} | n, n % 3, "%s" % n, 5.0 % n, 5 // n, b"a" + n, (1,) + n, "x" + n, "x" * n)
m = Num(2); m += 1; print(m); m @= 1; print(m); m <<= 1; print(m); m **= 2; print(m)
class U:
    def __neg__(s): return "neg"
    def __pos__(s): return "pos"
    def __invert__(s): return "inv"
    def __abs__(s): return "abs"
    def __round__(s, n=None): return f"round {n}"
    def __trunc__(s): return 7
    def __floor__(s): return "floor"
    def __ceil__(s): return "ceil"
    def __index__(s): return 3
    def __int__(s): return 33
    def __float__(s): return 3.5
    def __len__(s): return 4
    def __bool__(s): return False
    def __hash__(s): return 99
    def __reversed__(s): return iter("rev")
    def __contains__(s, x): return x == "in"
    def __bytes__(s): return b"by"
    def __format__(s, spec): return f"<{spec}>"
    def __dir__(s): return ["z", "a"]
    def __sizeof__(s): return 1
    def __call__(s, *a): return a
    def __enter__(s): return "ent"
    def __exit__(s, *a): return False
    def __getitem__(s, i): return i * 2 if i < 3 else (_ for _ in ()).throw(IndexError)
    def __length_hint__(s): return 10
import math
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), int(u), float(u), len(u), bool(u), hash(u), list(reversed(u)), "in" in u, "out" in u, bytes(u), f"{u:x>3}", format(u, "q"), dir(u), u(1, 2), [10, 20, 30, 40][u], "abcdef"[u], "abcdef"[:u], hex(u), bin(u), oct(u), chr(U()), range(u), list(u), math.floor(u), math.ceil(u), math.trunc(u), math.sqrt(u), [1] * u, "ab" * u, bytearray(u))
class IC(type):
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, s): return s is int
class IT(metaclass=IC): pass
print(isinstance(5, IT), isinstance(6, IT), issubclass(int, IT), issubclass(str, IT), isinstance(5, (str, IT)))
class W:
    x = 1
class V:
    y = 2
w = W(); w.__class__ = V; print(type(w).__name__, w.y)
show(lambda: setattr(w, "__class__", int)); show(lambda: setattr(w, "__class__", 5)); show(lambda: w.x)
class Dc:
    def __get__(self, i, o): return "g"
Dc2 = type("Dc2", (), {"d": Dc()})
print(Dc2.d, Dc2().d)
i = Dc2(); i.__dict__["d"] = "own"; print(i.d)
W.m = lambda self: "added"; print(W().m()); del W.m; show(lambda: W().m())
W.__add__ = lambda a, b: "added op"; print(W() + 1)
W.__len__ = lambda s: 3; print(len(W()))
ww = W(); ww.__len__ = lambda: 9; print(len(ww))
show(lambda: W() - 1); show(lambda: 1 - W()); show(lambda: W() < W()); show(lambda: -W()); show(lambda: W()[0] if False else 1); show(lambda: W()(1)); show(lambda: iter(W())); show(lambda: next(W())); show(lambda: 1 in W()); show(lambda: hash(W) == hash(W)); show(lambda: int(W())); show(lambda: float(W())); show(lambda: [1][W()]); show(lambda: abs(W())); show(lambda: round(W())); show(lambda: reversed(W()) if False else 0)
class BadIter:
    def __iter__(s): return 5
show(lambda: list(BadIter())); show(lambda: [*BadIter()]); show(lambda: iter(BadIter()))
class BadIdx:
    def __index__(s): return "x"
show(lambda: [1][BadIdx()]); show(lambda: range(BadIdx())); show(lambda: hex(BadIdx()))
class BadHash:
    def __hash__(s): return "x"
show(lambda: hash(BadHash())); show(lambda: {BadHash()})
class BadInt:
    def __int__(s): return 1.5
    def __float__(s): return "x"
show(lambda: int(BadInt())); show(lambda: float(BadInt()))
class BadContains:
    def __contains__(s, x): return [1]
print(1 in BadContains())
class Iadd:
    def __init__(s): s.l = []
    def __iadd__(s, o): s.l.append(o); return s
class Holder: pass
h = Holder(); h.x = Iadd(); k = h.x; h.x += 1; print(h.x is k, k.l)
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
class EqNe:
    def __eq__(s, o): return "eq"
    def __ne__(s, o): return "ne"
print(EqNe() == 1, EqNe() != 1, 1 == EqNe(), [EqNe()] == [1], EqNe() in [1])
class Lt:
    def __lt__(s, o): return "lt"
    def __gt__(s, o): return "gt"
    def __le__(s, o): return "le"
print(Lt() < 1, Lt() > 1, 1 < Lt(), 1 > Lt(), 1 >= Lt(), Lt() <= Lt()); show(lambda: Lt() >= 1)
class Ga:
    def __getattr__(s, n): return n.upper()
g = Ga(); print(g.abc, getattr(g, "x", 1), hasattr(g, "q")); show(lambda: len(g)); show(lambda: g + 1); show(lambda: g[0])
class Pw:
    def __pow__(s, o, m=None): return ("pow", o, m)
print(Pw() ** 2, pow(Pw(), 2), pow(Pw(), 2, 5)); show(lambda: 2 ** Pw())
print(int.__add__(1, 2), int.__add__(1, "a"), (1).__radd__(2), "a".__add__("b"), [1].__len__(), (1).__lt__(2), str.__len__("abc"), list.__getitem__([1, 2], 1), dict.__contains__({1: 2}, 1), float.__mul__(2.0, 3), (5).__divmod__(3), (2).__pow__(3, 5), "abc".__contains__("b"), "abc".__getitem__(1), (1, 2).__add__((3,)), {1}.__or__({2}), (5).__neg__(), (5).__bool__(), (5).__str__(), "x".__repr__(), (5).__hash__(), "a".__lt__("b"), [1].__eq__((1,)), (1).__format__("03"), int.__name__)
show(lambda: "a".__add__(1)); show(lambda: [].__getitem__("a")); show(lambda: int.__add__("a", 1)); show(lambda: list.append((), 1)); show(lambda: object().__foo__)
class SubI(int):
    def __add__(s, o): return SubI(int(s) + int(o))
    def __repr__(s): return f"SubI({int(s)})"
x = SubI(5); print(x + 1, 1 + x, x * 2, x, type(x * 2), [x], f"{x}", f"{x:03d}", str(x), x == 5, {5: "a"}[x], x.real, x.bit_length(), sum([x, x]), max(x, 3), -x, x / 2, "abcdefg"[x], range(x), isinstance(x, int))
class SubF(float): pass
class SubS(str):
    def __eq__(s, o): return True
    __hash__ = str.__hash__
class SubT(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(s): return s[0]
p = SubT(1, 2); print(p, p.first, p == (1, 2), p + (3,), hash(p) == hash((1, 2)), len(p), *p, SubF(1.5) + 1, SubF(2), SubS("a") == "zzz", "q" == SubS("a"))
a, b = p; print(a, b)
class SubD(dict):

    def __iter__(s): return iter(["it"])
    def __len__(s): return 77
d = SubD(a=1); print(d, len(d), list(d), dict(d), d.keys(), [*d], bool(d), d == {"a": 1}, "a" in d, d | {"b": 2}, type(d | {}), d.copy(), type(d.copy()))
class SubL(list):
    def append(s, x): super().append(x * 2)
    def __iter__(s): return iter("iter")
    def __len__(s): return 5
l = SubL([1]); l.append(2); l.extend([3]); l += [4]; print(l, len(l), list(l), sorted(l), [*l], l == [1, 4, 3, 4], l[0], tuple(l), ",".join(l), max(l)); print(l.__class__, repr(l), l.copy(), type(l[:]))
class SubSet(set): pass
s = SubSet([1, 2]); print(s, type(s | {3}), s == {1, 2}, s - {1}, len(s), frozenset(s), type(s & {1}), SubSet())
class SubB(bytes): pass
print(SubB(b"ab"), SubB(b"a") + b"c", type(SubB(b"a") + b"c"))
class SubEx(KeyError): pass
show(lambda: (_ for _ in ()).throw(SubEx("k")))
