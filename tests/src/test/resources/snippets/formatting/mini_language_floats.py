for spec in ("", "f", ".2f", "10.3f", "010.3f", "+.1f", " .1f", "e", ".3e", "E", "g", ".3g", "G", "%", ".1%", ",.2f", "_.2f", "<10.1f", "^10.1f", "#.0f", ".0f", "#g", "n", ".10g", "z.1f", "+", "010", ".0e", ".4"):
    try:
        print(spec.ljust(7), "[" + format(1234.5678, spec) + "]", "[" + format(-0.04, spec) + "]")
    except ValueError as e:
        print(spec, e)
print(format(0.5, "%"), format(1e16, "f"), format(1e16), format(1e-7, "g"), format(123456789.0, "g"), format(1e22, ".1f"), format(0.1, ".20f"))
print(format(float("inf"), "f"), format(float("nan"), "F"), format(float("-inf"), "010.2f"), format(float("inf"), "%"), format(2.5, ".0f"), format(3.5, ".0f"), format(0.0, ".3g"), format(-0.0, "f"))
print(format(1e100, "g"), format(100000.0, "g"), format(1000000.0, "g"), format(0.0001, "g"), format(0.00001, "g"), format(1.5, "g"), format(3.0, "g"), format(3.0, ".3"))
for spec in ("d", "x", "s", "c"):
    try:
        format(1.5, spec)
    except ValueError as e:
        print(e)
