class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, o): return isinstance(o, Version) and self.parts == o.parts
    def __lt__(self, o): return self.parts < o.parts
    def __le__(self, o): return self.parts <= o.parts
    def __hash__(self): return hash(self.parts)
    def __repr__(self): return ".".join(map(str, self.parts))
a, b = Version("1.2"), Version("1.10")
print(a < b, a > b, a <= a, a >= b, a == Version("1.2"), a != Version("1.2"), a == 5, sorted([b, a]), max(a, b), {a: 1}[Version("1.2")], a in [Version("1.2")], len({a, Version("1.2")}))
class NoHash:
    def __eq__(self, o): return True
for call in (lambda: hash(NoHash()), lambda: {NoHash(): 1}, lambda: {NoHash()}):
    try:
        call()
    except TypeError as e:
        print(e)
print(NoHash.__hash__, NoHash() == 5, NoHash() != 5, 5 == NoHash(), [1, 2].index(NoHash()), NoHash() in [1])
class Plain: pass
p = Plain(); print(p == p, p == Plain(), hash(p) == hash(p), len({p, p, Plain()}), p != p)
class BadHash:
    def __hash__(self): return "x"
try:
    hash(BadHash())
except TypeError as e:
    print(e)
class Odd:
    def __eq__(self, o): return "truthy text"
    def __ne__(self, o): return []
    def __lt__(self, o): return 0
print(Odd() == 1, Odd() != 1, Odd() < 1, not Odd() == 1, 1 < 2 < Odd() if False else "-")
class Raises:
    def __eq__(self, o): raise ValueError("eq failed")
try:
    [Raises()].index(1)
except ValueError as e:
    print(e)
