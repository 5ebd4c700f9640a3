s = {3, 1, 2}
print(s, len(s), 2 in s, 9 not in s, set(), {1}, set("a"), frozenset([2, 1]), frozenset(), set([1, 1, 1]), {1, 1.0, True})
s.add(5); s.discard(99); s.remove(1); print(s, sorted(s)); t = s.copy(); t.clear(); print(t, bool(t), bool(s))
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a <= b, a < {1, 2, 3, 4}, a >= {1}, a > a, a == {3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset(range(10)), a.issuperset([1]))
print(a.union([9], (8,)), a.intersection([1, 2], [2]), a.difference([1]), a.symmetric_difference([1, 7]), {1} < {1, 2}, {1, 2} < {1, 3})
a.update([10], {11}); a.intersection_update(range(11)); a.difference_update([1]); a.symmetric_difference_update([2, 20]); print(a)
x = {1}; y = x; x |= {2}; x &= {2, 3}; x -= {9}; x ^= {4}; print(x, y is x)
print(frozenset([1]) | {2}, type(frozenset([1]) | {2}).__name__, type({1} | frozenset()).__name__, {frozenset([1])} == {frozenset([1])}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {1} == frozenset([1]))
print({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {10, 5, 0}, {-1, 1}, {i * i for i in range(6)}, set(range(20, 0, -3)))
