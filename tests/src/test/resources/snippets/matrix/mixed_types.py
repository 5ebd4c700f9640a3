values = [1, 2.5, True, None, "ab", b"ab", [1], (1,), {"k": 1}, {1}, frozenset([2]), range(2), print]
names = [type(v).__name__ for v in values]
operations = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b,
    "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "&": lambda a, b: a & b, "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b, "<<": lambda a, b: a << b, "<": lambda a, b: a < b, "in": lambda a, b: a in b,
    "divmod": divmod,
}
def show(x):
    text = repr(x)
    return text if " at 0x" not in text else "object"
for name, operation in operations.items():
    for a, left in zip(values, names):
        for b, right in zip(values, names):
            try:
                result = show(operation(a, b))
            except TypeError as e:
                result = str(e)
            except Exception as e:
                result = type(e).__name__ + ": " + str(e)
            print(f"{left} {name} {right} -> {result}")
