sequences = [[0, 1, 2, 3], (0, 1, 2, 3), "abcd", b"abcd", range(4), bytearray(b"abcd")]
keys = [0, 3, 4, -1, -4, -5, True, 2**70, slice(None), slice(1, 3), slice(None, None, -1), slice(3, 0, -2), slice(-2, None), slice(10, 20), slice(2**70), slice(None, None, 2), slice(None, None, 0), slice("a"), 1.0, "x", None, (1, 2)]
for sequence in sequences:
    for key in keys:
        try:
            result = repr(sequence[key])
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
        print(type(sequence).__name__, repr(key), "->", result)
for start in (None, 0, 1, -1, -9, 9):
    for stop in (None, 0, 2, -1, -9, 9):
        for step in (None, 1, -1, 2, -3):
            key = slice(start, stop, step)
            a, b = list(range(6))[key], list("abcdef"[key])
            assert len(a) == len(b) == len(range(6)[key]) == len(range(*key.indices(6))), key
            copy = list(range(6))
            del copy[key]
            print("".join(map(str, a)) or "-", "".join(map(str, copy)) or "-", end=" ")
    print()
