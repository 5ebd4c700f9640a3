values = [0, 1, -1, 7, -3, 2**63 - 1, -2**63, 2**64, -2**70, True, False, 0.0, -0.0, 2.5, -7.25, 1e300, 3.0]
operations = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "divmod": divmod, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}
for name, operation in operations.items():
    for a in values:
        row = []
        for b in values:
            try:
                row.append(repr(operation(a, b)))
            except Exception as e:
                row.append(f"{type(e).__name__}({e})")
        print(a, name, "|".join(row))
