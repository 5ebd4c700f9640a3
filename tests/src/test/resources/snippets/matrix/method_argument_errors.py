values = [1, 1.5, "text", b"bytes", [1], (1,), {"k": 1}, {1}, frozenset([1]), range(3)]
arguments = [(), (1,), ("x",), (1, 2, 3), (None,), ([],)]
def show(x):
    return repr(sorted(x, key=repr)) if isinstance(x, (set, frozenset)) else repr(x)
chosen = "append count extend index insert pop remove reverse get items keys setdefault update add discard union issubset isdisjoint find join split replace startswith center decode encode hex bit_length".split()
for value in values:
    for name in chosen:
        if not hasattr(value, name):
            continue
        for args in arguments:
            target = value.copy() if hasattr(value, "copy") else value
            try:
                result = show(getattr(target, name)(*args))
            except Exception as e:
                result = f"{type(e).__name__}: {e}"
            print(type(value).__name__, name, args, "->", result, "" if target == value else show(target))
