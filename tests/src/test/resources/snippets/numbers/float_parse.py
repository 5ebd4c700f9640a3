for text in ("1.5", " 2 ", "inf", "-Infinity", "nan", "1e3", "1_000.5", "+3.", ".5", "-0", "1E-2", "\t7\n"):
    print(repr(text), float(text))
for text in ("", "abc", "1.2.3", "1e", "_1", "1__0", "0x10", "12abc", "1 2"):
    try:
        print(float(text))
    except ValueError as e:
        print(type(e).__name__, e)
for value in (None, [], "x"):
    try:
        print(float(value))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(float(), float(True), float(3), float("1e400"), (2.0).hex(), float.fromhex("0x1.8p1"))
