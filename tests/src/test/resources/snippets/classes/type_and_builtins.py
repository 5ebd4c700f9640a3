C = type("C", (), {"x": 1, "m": lambda self: self.x + 1})
D = type("D", (C,), dict(y=2))
print(C, C().m(), D().m(), D.y, D.__mro__ == (D, C, object), type(D()).__name__, C.__qualname__)
print(issubclass(D, C), issubclass(C, D), isinstance(D(), C), isinstance(D(), (int, C)), isinstance(1, int | str), issubclass(bool, int), isinstance(None, type(None)), isinstance(C, type), isinstance(type, object))
print(int("3"), type(3)("4"), type("")(5), [].__class__, (1).__class__.__name__, type(type), type(object()), type(None)() is None)
print(type(len), type([].append), type(lambda: 0), type(C().m), type(iter([])).__name__, type(...), type(NotImplemented), type({}.keys()).__name__, type(range(1)), type(print is print))
class Sub(list):
    def total(self): return sum(self)
s = Sub([1, 2]); s.append(3); s.note = "n"; print(s, s.total(), s[0:2], type(s[0:2]).__name__, isinstance(s, list), s == [1, 2, 3], s.note, len(s), s + [4])
class Text(str):
    def shout(self): return self.upper() + "!"
t = Text("hi"); print(t, t.shout(), t + "x", type(t + "x").__name__, t == "hi", {t: 1}["hi"], len(t), isinstance(t, str), repr(t))
class Number(int):
    def __add__(self, other): return Number(int(self) + other * 100)
    def __repr__(self): return f"N({int(self)})"
n = Number(5); print(n + 1, n * 2, type(n * 2).__name__, n == 5, [1, 2, 3, 4, 5, 6][n], 1 + n, n > 4, f"{n:03d}", str(n))
class Frac(float): pass
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
print(Frac(1.5) * 2, Pair(1, 2), Pair(3, 4).first, Pair(1, 2) == (1, 2), type(Pair(1, 2)).__name__)
for name, base in (("bool", bool), ("range", range), ("NoneType", type(None)), ("function", type(lambda: 0))):
    try:
        type("X", (base,), {})
    except TypeError as e:
        print(e)
for call in (lambda: setattr(int, "x", 1), lambda: setattr(list, "append", None), lambda: type(1, 2), lambda: type("X", (int, str), {})):
    try:
        print(call())
    except TypeError as e:
        print(e)
