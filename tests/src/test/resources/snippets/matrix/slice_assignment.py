def attempt(key, value):
    target = [0, 1, 2, 3, 4]
    try:
        target[key] = value
        return repr(target)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
for key in (slice(None), slice(1, 3), slice(3, 1), slice(None, None, 2), slice(None, None, -1), slice(4, 0, -2), slice(10, 20), slice(-1, None), 0, -1, 5, -6, "x", 1.5, slice(0, 0)):
    for value in ([], [9], "ab", (7, 8, 9), range(3), 5, {1: 2}):
        print(repr(key), repr(value), "->", attempt(key, value))
