d = {}
for i in range(1000):
    d["k%d" % (i * 37 % 1000)] = i
print(len(d), list(d)[:3], list(d)[-1])
for i in range(0, 1000, 2):
    del d["k%d" % i]
print(len(d), list(d)[:3])
for i in range(10):
    d["k%d" % i] = -i
print(len(d), list(d.items())[-3:], d["k1"], d["k2"])
ints = {}
for i in range(100):
    ints[i * 2**40] = i
    ints[-i] = i
print(len(ints), ints[2**40 * 99], ints[-99], sum(ints.values()))
class Same:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return self.n == other.n
same = {Same(i): i for i in range(50)}
print(len(same), same[Same(49)], Same(50) in same)
class Key(str):
    pass
print({Key("a"): 1}["a"], {"a": 1}[Key("a")])
while d:
    d.popitem()
print(d, len(d))
