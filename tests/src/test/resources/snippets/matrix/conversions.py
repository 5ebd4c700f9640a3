values = [0, -5, 2**70, 2.75, -0.0, 1e20, True, None, "", "12", " 7 ", "x", "1.5", "1e3", b"12", b"", [1, 2], ("a", "b"), {"k": 1}, {3}, range(3), [("a", 1)], ["ab"], "añ", bytearray(b"ab")]
for kind in (int, float, bool, str, repr, ascii, list, tuple, set, frozenset, dict, bytes, len, abs, hash, ord, chr, sum, sorted, any, all, bin, round, callable, type, reversed, enumerate):
    for value in values:
        if kind is hash and not isinstance(value, int) or kind is bytes and isinstance(value, str):
            continue
        try:
            result = kind(value)
            text = repr(result)
            if " at 0x" in text:
                text = type(result).__name__
            if isinstance(result, (set, frozenset)) and any(isinstance(x, (str, bytes)) for x in result):
                text = type(result).__name__ + repr(sorted(result))
            if isinstance(value, int) and kind is bytes and abs(value) > 100:
                text = "not tried"
        except Exception as e:
            text = f"{type(e).__name__}: {e}"
        print(kind.__name__, repr(value), "->", text)
