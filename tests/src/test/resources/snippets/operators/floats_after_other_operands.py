# Operators that have seen long ints, texts and instances before they see floats.


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + getattr(other, "amount", other))

    def __lt__(self, other):
        return self.amount < other.amount

    def __eq__(self, other):
        return isinstance(other, Money) and self.amount == other.amount


def operate(a, b):
    results = []
    for name, operation in (
        ("+", lambda: a + b),
        ("-", lambda: a - b),
        ("*", lambda: a * b),
        ("/", lambda: a / b),
        ("//", lambda: a // b),
        ("%", lambda: a % b),
        ("**", lambda: a ** b),
        ("<<", lambda: a << b),
        (">>", lambda: a >> b),
        ("&", lambda: a & b),
        ("|", lambda: a | b),
        ("^", lambda: a ^ b),
        ("@", lambda: a @ b),
        ("<", lambda: a < b),
        ("<=", lambda: a <= b),
        (">", lambda: a > b),
        (">=", lambda: a >= b),
        ("==", lambda: a == b),
        ("!=", lambda: a != b),
        ("in", lambda: a in b),
    ):
        try:
            result = operation()
            results.append(f"{name} {result.amount if isinstance(result, Money) else result!r}")
        except Exception as error:
            results.append(f"{name} {type(error).__name__}: {error}")
    return results


PAIRS = [
    (2**70, 3),
    ("a", "b"),
    (Money(1), Money(2)),
    (Money(3), 4),
    ([1], [2]),
    (7.5, 2.0),
    (-7.5, 2.0),
    (7.5, -2.0),
    (0.0, -0.0),
    (1.5, 0.0),
    (float("nan"), 1.0),
    (float("nan"), float("nan")),
    (float("inf"), float("inf")),
    (7.5, 2),
    (7, 2.5),
    (2**70, 2.5),
    (2.5, 2**70),
    (True, 2.5),
    (2.5, "a"),
    (None, 2.5),
    (9, 4),
]
for left, right in PAIRS:
    print(left if not isinstance(left, Money) else "Money", right if not isinstance(right, Money) else "Money")
    for line in operate(left, right):
        print("   ", line)


def fold(values, total):
    for value in values:
        total = total + value
    return total


def largest(values):
    found = values[0]
    for value in values:
        if value > found:
            found = value
    return found


for values, start in (([2**64, 1], 0), (["x", "y"], ""), ([0.1] * 10, 0.0), ([1, 2.5, True], 0), ([[1], [2]], [])):
    print(fold(values, start))
for values in ([2**64, 2**65], ["x", "y"], [0.5, 2.5, 1.5], [1, 2.5, 2**64, 3.5], [float("nan"), 1.0]):
    print(largest(values))
