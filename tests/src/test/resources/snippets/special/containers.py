class Grid:
    def __init__(self): self.data = {}
    def __getitem__(self, key): print("get", key); return self.data[key]
    def __setitem__(self, key, value): print("set", key, value); self.data[key] = value
    def __delitem__(self, key): print("del", key); del self.data[key]
    def __len__(self): return len(self.data)
    def __contains__(self, key): return key in self.data
    def __iter__(self): return iter(sorted(self.data))
    def __reversed__(self): return iter("reversed")
g = Grid(); g[1, 2] = "a"; g[0, 0] = "b"; g[1, 2] += "c"; print(g[1, 2], len(g), (0, 0) in g, (9, 9) in g, list(g), list(reversed(g)), bool(g))
del g[0, 0]; print(len(g))
class Legacy:
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * 10
print(list(Legacy()), 20 in Legacy(), 25 in Legacy(), [x for x in Legacy()], tuple(Legacy()), max(Legacy()))
a, b, c = Legacy(); print(a, b, c)
class OnlyIter:
    def __iter__(self): yield from "abc"
print("b" in OnlyIter(), "z" in OnlyIter(), list(OnlyIter()), sorted(OnlyIter()), "-".join(OnlyIter()))
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Truth(Sized):
    def __bool__(self): return True
print(bool(Sized(0)), bool(Sized(2)), bool(Truth(0)), not Sized(0), "yes" if Sized(0) else "no")
class Seq(Sized):
    def __getitem__(self, i): return i
print(list(reversed(Seq(3))))
for call in (lambda: len(Sized(-1)), lambda: len(Sized("x")), lambda: len(Sized(1.5)), lambda: bool(type("B", (), {"__bool__": lambda s: 1})()), lambda: Sized(1)[0], lambda: 1 in Sized(1), lambda: iter(type("I", (), {"__iter__": lambda s: 5})())):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e, sep=": ")
def setitem(): Sized(1)[0] = 1
def delitem(): del Sized(1)[0]
for f in (setitem, delitem):
    try:
        f()
    except TypeError as e:
        print(e)
