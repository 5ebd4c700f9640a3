values = [0, 1, 1.0, True, False, 0.0, -0.0, None, "", "1", b"", b"1", [], [1], (), (1,), {}, {1: 1}, {1}, set(), frozenset(), frozenset([1]), range(0), range(1), range(1, 2), [1.0], (True,), float("inf"), 2**63, 2.0**63, bytearray(b"1"), "a", ["a"], [[1]], [(1,)]]
for a in values:
    print(repr(a), "".join("=" if a == b else "." for b in values), "".join("#" if a != b else "." for b in values), bool(a))
hashable = [v for v in values if v.__hash__ is not None and not (isinstance(v, tuple) and any(isinstance(x, list) for x in v))]
for a in hashable:
    for b in hashable:
        if a == b and hash(a) != hash(b):
            print("hashes differ", repr(a), repr(b))
print(len({v: 1 for v in hashable}), len(set(hashable)))
