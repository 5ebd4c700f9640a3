for spec in ("d", "5", "<5", "^5", ">5", "05", "+", " ", "-", "=+6", "*>6", ",", "_", "x", "X", "#x", "#o", "o", "b", "#010b", "c", "n", "e", ".2f", "g", "%", "_b", "_x", "#X", "08,", "+,d", "^+7", "0=6d", "E", ".0f", "F", "G"):
    print(spec.ljust(6), "[" + format(1065, spec) + "]" if spec != "c" else "[" + format(65, spec) + "]")
print(format(-1234567, ","), format(-5, "05"), format(-255, "#x"), format(2**70, "_"), format(0, "x"), format(-5, "=+6"), format(True, "d"), format(True), format(10, "b"))
for value, spec in ((1, ".2d"), (1, "s"), (1, "q"), (1, "10.5x"), (70000000, "c"), (1, ",n"), (1, ",x"), (1, "+c"), (1, "{"), (1, "10000000000000000000d")):
    try:
        print(format(value, spec))
    except Exception as e:
        print(spec, type(e).__name__, e)
