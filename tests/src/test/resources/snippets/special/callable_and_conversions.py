class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, scale=1): return (self.n + x + sum(more)) * scale
add = Adder(5); print(add(1), add(1, 2, 3, scale=10), callable(add), callable(5), callable(Adder), list(map(add, [1, 2])), sorted([3, 1], key=Adder(0)))
class I:
    def __index__(self): return 3
print([0] * I(), "abcd"[I()], range(I()), bin(I()), chr(I() and 65), [1, 2, 3, 4, 5][:I()], int(I()), float(I()) if hasattr(I, "__float__") else float(3), round(2.34567, I()))
class BadInt:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
for call in (lambda: int(BadInt()), lambda: float(BadInt()), lambda: [1][BadInt()], lambda: int(object()), lambda: float(object()), lambda: range(BadInt())):
    try:
        print(call())
    except TypeError as e:
        print(e)
class Truthy:
    def __bool__(self): print("asked", end=" "); return False
print(not Truthy(), Truthy() or 1, 0 if Truthy() else 2, bool(Truthy()), all([Truthy()]), any([Truthy()]), list(filter(None, [Truthy(), 1])))
while Truthy(): pass
print()
class Length:
    def __length_hint__(self): return 5
    def __iter__(self): return iter([1])
print(list(Length()))
instance = Adder(1); instance.__call__ = lambda x: "instance"; print(instance(1))
