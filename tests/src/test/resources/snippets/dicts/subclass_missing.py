class Counter(dict):
    def __missing__(self, key):
        return 0
class Grouping(dict):
    def __missing__(self, key):
        self[key] = value = []
        return value
c = Counter(a=2)
c["b"] += 1
print(c, c["zz"], c.get("zz"), "zz" in c, isinstance(c, dict), len(c))
g = Grouping()
for word in "one three two four".split():
    g[len(word)].append(word)
print(g, type(g).__name__, dict(g) == g)
class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.upper())
u = Upper()
u["a"] = 1
print(u, u["a"], u.get("a"), list(u))
u.update(b=2)
print(u)
