# Floats that are short decimals, and their neighbours.
state = 1
lines = []
for i in range(300):
    state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
    digits = (state >> 20) % 10 ** (1 + i % 16)
    value = digits / 10 ** (i % 7)
    lines.append(f"{value} {-value!r} {value + 2 ** -30} {value * 3}")
print("\n".join(lines))
print(0.0, -0.0, 1e15, 1e16, 123456789012345.0, 999999999999999.9, 0.0001, 0.00011, 0.00009, 1e-5, 5e-324, 1.7976931348623157e308, 0.1 + 0.2)
print([0.5, 0.25, 1.05, 2.675, 100.0001, 99999.99999], str(1.5), repr(-2.0), "%s" % 3.25, "{}".format(4.125), f"{5.0625}")
