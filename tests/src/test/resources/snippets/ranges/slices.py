s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s.indices(6), slice(None, None, -1).indices(4), s == slice(1, 10, 2), slice(1, 2) != slice(1, 3))
print([0, 1, 2, 3, 4][s], "abcdef"[s], (1, 2, 3)[slice(1)], list(range(10))[slice(-3, None)])
class Probe:
    def __getitem__(self, key):
        return key
p = Probe()
print(p[1], p[1:2], p[::3], p[1, 2], p[1:2, ...], p[:], p["k"], p[-1], p[None])
class Index:
    def __index__(self): return 2
print([1, 2, 3, 4][Index()], [1, 2, 3, 4][Index():], "abcdef"[:Index()], range(Index()), [0] * Index())
try:
    [1, 2][slice("a")]
except TypeError as e:
    print(e)
