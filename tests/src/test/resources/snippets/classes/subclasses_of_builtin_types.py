class L(list):
    def __init__(self, seq, newarg=None): super().__init__(seq); self.n = newarg
class T(tuple):
    def __new__(cls, seq, newarg=None): s = super().__new__(cls, seq); s.n = newarg; return s
class T2(tuple):
    def __init__(self, seq, newarg=None): self.n = newarg
class F(float):
    def __init__(self, v, newarg=None): self.n = newarg
class S(set):
    def __init__(self, s, newarg=None): super().__init__(s); self.n = newarg
class D(dict):
    def __init__(self, s, newarg=None): super().__init__(s); self.n = newarg
class St(str):
    def __init__(self, s, newarg=None): self.n = newarg
class Fs(frozenset):
    def __init__(self, s, newarg=None): self.n = newarg
for f in (lambda: L([1], newarg=3), lambda: T([1], newarg=3), lambda: T2([1], newarg=3), lambda: F(1, newarg=3), lambda: S([1], newarg=3), lambda: D({}, newarg=3), lambda: Fs([1], newarg=3), lambda: St("a", newarg=3), lambda: T2([1], 2), lambda: L(sequence=()), lambda: list(a=1)):
    try: r = f(); print(r, r.n)
    except Exception as e: print(type(e).__name__, e)
class W:
    def __set__(s, i, v): i.__dict__["d"] = v
class H: d = W()
h = H(); print(type(h.d)); h.d = 42; print(h.d)
class Ff(float):
    def __float__(self): return 42.0
class Ii(int):
    def __int__(self): return 7
    def __index__(self): return 8
    def __str__(self): return "s"
print(float(Ff(1)), int(Ii(1)), [0]*10 == [0] * Ii(10), "%d" % Ii(3), Ii(3) + 1)
import sys
class Out:
    def __init__(s): s.b = []
    def write(s, t): s.b.append(t)
    def flush(s): pass
old = sys.stdout; sys.stdout = o = Out(); print("hi"); sys.stdout = old; print(o.b)
class I(int):
    def __repr__(s): return f"I({int(s)})"
    def __add__(s, o): return I(int(s) + int(o))
    __radd__ = __add__
    def __pow__(s, o, m=None): return I(pow(int(s), int(o), m)) if m is not None else I(pow(int(s), int(o)))
    def __rpow__(s, o, m=None): return I(pow(int(o), int(s), m)) if m is not None else I(pow(int(o), int(s)))
print(repr(I(1) + I(2)), repr(I(1) + 2), repr(1 + I(2)), repr(I(2) ** I(3)), repr(2 ** I(3)), repr(I(2) ** 3), pow(I(2), I(3), I(5)))
class A:
    def meth(self, a): return "A(%r)" % a
class B2(A):
    def __init__(self): self.__super = super(B2, self)
    def meth(self, a): return "B(%r)" % a + self.__super.meth(a)
print(B2().meth(1))
p = property(lambda s: 1)
class Sp(property):
    def __get__(self, o, t=None): return ("sp", super().__get__(o, t)) if o else self
class Us:
    @Sp
    def x(self): return 5
print(Us().x)
try:
    class S1: __slots__ = [1]
except TypeError as e: print(e)
for sl in (["1"], ["a b"], [""], [None], 5):
    try: type("Q", (), {"__slots__": sl}); print("ok", sl)
    except TypeError as e: print(e)
print(A.__dict__ == dict(A.__dict__), type(A.__dict__)(dict(a=1)) if False else "")

try: raise ValueError
except ValueError as e:
    tb = e.__traceback__; print(e.with_traceback(tb) is e, e.__traceback__ is tb, type(tb).__name__, tb.tb_lineno)
bytearray(b"x", )
print(bytearray("abc\u00e9", "latin1"), bytearray(source=b"a"), bytes(source="a", encoding="ascii"), str(object="x"), str(b"ab", encoding="utf8"))
ss = {1}
class Ss(set): pass
print(Ss([1]) in {frozenset([1])}, {1} in {frozenset([1])}); x = {frozenset([1])}; x.discard(Ss([1])); print(x)
c = Ss(); 
