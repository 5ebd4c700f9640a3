class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountIterator(self.n)
class CountIterator:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
c = Count(3)
print(list(c), list(c), [x for x in c], sum(c), max(c), 2 in c, tuple(c), set(c), [*c], dict(zip(c, "abc")), sorted(c, reverse=True), list(enumerate(c)), list(map(str, c)), all(c), ",".join(map(str, c)))
it = iter(c); print(next(it), list(it), next(it, None), iter(it) is it)
class Legacy:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(list(Legacy()), list(iter(Legacy())), 1 in Legacy())
items = [1, 2, 3, 0, 9]
print(list(iter(items.pop, 0)), items, list(iter(lambda: 5, 5)))
for call in (lambda: iter(5), lambda: next(5), lambda: next(c), lambda: next(iter([])), lambda: list(None), lambda: iter(object(), 1) if False else iter(5, 1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
class RaisesInNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError("in next")
try:
    for x in RaisesInNext(): pass
except ValueError as e:
    print(e)
class NoIter:
    __iter__ = None
try:
    iter(NoIter())
except TypeError as e:
    print(e)
for a, (b, *c) in [(1, "xyz"), (2, [3])]: print(a, b, c)
d = {}
for d["k"] in range(3): pass
class O: pass
o = O()
for o.attr in "ab": pass
print(d, o.attr)
