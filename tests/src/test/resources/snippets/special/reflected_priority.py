class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
    def __eq__(self, o): return "Base.eq"
    __hash__ = None
class Derived(Base):
    def __radd__(self, o): return "Derived.radd"
class Plain(Base): pass
print(Base() + Derived(), Base() + Plain(), Derived() + Base(), 1 + Base(), Base() + 1)
class Left:
    def __add__(self, o): print("left tried"); return NotImplemented
class Right:
    def __radd__(self, o): print("right tried"); return "right"
print(Left() + Right())
try:
    Left() + 1
except TypeError as e:
    print(e)
try:
    Left() + Left()
except TypeError as e:
    print(e)
class Eq:
    def __eq__(self, o): print("eq"); return NotImplemented
    def __hash__(self): return 0
print(Eq() == 1, Eq() != 1, Eq() == Eq())
class Less:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return NotImplemented if not isinstance(o, Less) else self.n < o.n
print(Less(1) < Less(2), Less(1) > Less(2), sorted([Less(2), Less(1)])[0].n)
try:
    Less(1) <= Less(2)
except TypeError as e:
    print(e)
class Sub(int):
    def __radd__(self, o): return "Sub.radd"
print(1 + Sub(2), Sub(2) + 1, 1.5 + Sub(1))
class InPlace:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "added"
x = InPlace(); x += 1; print(x)
