print(abs(-5), abs(2.5), abs(True), divmod(7, 2), pow(2, 10), pow(2, 3, 5), round(3.7), sum([1, 2, 3]), sum([1.5, 2]), sum([], 5), sum([[1], [2]], []), sum((1, 2), start=10), sum(range(5)))
print(min(3, 1, 2), max([1, 5, 2]), min("b", "a"), max([1, -7], key=abs), min([], default="d"), max({"a": 2, "b": 1}), max("ab", "abc", key=len), min([(1, "b"), (1, "a")]), max([1, 1.0]), min(["x"], key=lambda v: v))
print(bin(5), bin(-5), oct(8), oct(-8), hex(255), hex(-255), bin(0), hex(2**70), chr(65), ord("A"))
print(int(), float(), str(), bool(), list(), tuple(), dict(), set(), bytes(), frozenset())
print(all([]), any([]), all([1, 0]), any([0, 1]), all(x > 0 for x in [1, 2]), any(x > 1 for x in [1]))
for call in (lambda: sum([1, "a"]), lambda: min(1, "a"), lambda: max([1], [2], key=5), lambda: min([1, 2], default=0, key=None), lambda: max(1, 2, default=3)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
