class V:
    def __init__(self, *c): self.c = c
    def __repr__(self): return f"V{self.c}"
    def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return V(*(a - b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return V(*(a * k for a in self.c))
    def __rmul__(self, k): return V(*(k * a for a in self.c))
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __truediv__(self, k): return V(*(a / k for a in self.c))
    def __floordiv__(self, k): return V(*(a // k for a in self.c))
    def __mod__(self, k): return V(*(a % k for a in self.c))
    def __pow__(self, k, m=None): return ("pow", k, m)
    def __rpow__(self, k): return ("rpow", k)
    def __divmod__(self, k): return ("divmod", k)
    def __lshift__(self, k): return ("<<", k)
    def __rrshift__(self, k): return ("r>>", k)
    def __and__(self, k): return ("&", k)
    def __ror__(self, k): return ("r|", k)
    def __xor__(self, k): return ("^", k)
    def __neg__(self): return V(*(-a for a in self.c))
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return sum(a * a for a in self.c) ** 0.5
    def __iadd__(self, o): self.c = (*self.c, o); return self
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __round__(self, n=None): return ("round", n)
    def __bool__(self): return any(self.c)
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 2, 2 * a, a @ b, b / 2, b // 2, b % 2, a ** 2, 2 ** a, pow(a, 2, 5), divmod(a, 3))
print(a << 1, 1 >> a, a & 1, 1 | a, a ^ 1, -a, +a, ~a, abs(b), int(a), float(a), [10, 20, 30][a], round(a), round(a, 1), sum([a, b]), bool(V(0)), hex(a), range(5)[a])
c = a; c += 9; print(a, c is a)
d = V(1); d -= V(1); print(d); d = V(5); d *= 3; print(d)
for call in (lambda: a + 1, lambda: 1 + a, lambda: 1 - a, lambda: a >> 1, lambda: 1 @ a, lambda: a < b):
    try:
        print(call())
    except TypeError as e:
        print(e)
import math
class M:
    def __trunc__(self): return "t"
    def __floor__(self): return "f"
    def __ceil__(self): return "c"
print(math.trunc(M()), math.floor(M()), math.ceil(M()))
