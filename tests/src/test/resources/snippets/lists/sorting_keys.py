# Sorting: stability, directions, kinds of keys, failures in key functions and comparisons.
import random

random.seed(7)


def checked(values, key=None, reverse=False):
    """Sorts, and checks the result against insertion with < alone."""
    result = sorted(values, key=key, reverse=reverse)
    expected = []
    source = list(reversed(values)) if reverse else list(values)
    for value in source:
        k = key(value) if key else value
        place = len(expected)
        while place > 0 and k < (key(expected[place - 1]) if key else expected[place - 1]):
            place -= 1
        expected.insert(place, value)
    if reverse:
        expected.reverse()
    assert [id(x) for x in result] == [id(x) for x in expected] or repr(result) == repr(expected), (values, result, expected)
    copy = list(values)
    copy.sort(key=key, reverse=reverse)
    assert repr(copy) == repr(result)
    return result


class Item:
    def __init__(self, key, number):
        self.key = key
        self.number = number

    def __repr__(self):
        return f"{self.key!r}#{self.number}"


def items(keys):
    return [Item(key, i) for i, key in enumerate(keys)]


MAXIMUM = 2 ** 63 - 1
kinds = {
    "ints": [3, -1, 2, 3, 0, -1, MAXIMUM, -MAXIMUM - 1, 2],
    "wide ints": [2 ** 64, 1, -2 ** 70, 2 ** 64, 0],
    "floats": [1.5, -0.0, 0.0, float("inf"), -float("inf"), -2.5, 1e-300, 0.0, -0.0],
    "bools": [True, False, True, False],
    "mixed numbers": [1, 0.5, True, False, 2 ** 70, -1.5, 1.0],
    "texts": ["b", "a", "", "ab", "a\0", "a", "abcdefg", "abcdefgh", "abcdefg\0", "ABC", "zz", "é", "ÿ", "abcdefghijklmnopq", "abcdefghijklmnop", "abcdefghijklmnopr"],
    "wide texts": ["ы", "a", "\U0001f600", "\uffff", "é", "z"],
    "long texts": ["x" * 100 + c for c in "bcadc"] + ["x" * 99, "x" * 101],
    "pairs": [(1, "b"), (0, "z"), (1, "a"), (1, "a"), (0, "")],
    "mixed pairs": [(1, 2.5), (0.5, 1), (1, 0), (True, 3)],
    "unlike tuples": [(1, 2), (1,), (), (1, 2, 3), (0, 9, 9)],
    "float pairs": [(0.0, 1), (-0.0, 0), (1.5, -1)],
    "lists": [[2], [1, 5], [], [1]],
}
for name, keys in kinds.items():
    for reverse in (False, True):
        print(name, reverse, checked(items(keys), lambda item: item.key, reverse))
        checked(keys, None, reverse)

for size in (0, 1, 2, 39, 40, 41, 100, 300, 2500):
    numbers = [random.randrange(-1000, 1000) * 10 ** random.randrange(0, 15) for _ in range(size)]
    texts = ["k" * random.randrange(12) + str(n) for n in numbers]
    for reverse in (False, True):
        small = size <= 300
        for values, key in ((numbers, None), (numbers, lambda n: n % 7), (numbers, lambda n: (n % 3, -n)), (numbers, lambda n: n / 3),
                            (texts, None), (texts, len), (texts, lambda t: t[-2:]), (numbers, lambda n: (n % 2 == 0, str(n)))):
            if small:
                checked(values, key, reverse)
            else:
                result = sorted(values, key=key, reverse=reverse)
                pairs = sorted([((key(v) if key else v), -i if reverse else i) for i, v in enumerate(values)], reverse=reverse)
                assert result == [values[-i if reverse else i] for _, i in pairs]

nan = float("nan")
print(sorted([3.0, nan, 1.0]), sorted([(nan, 1), (nan, 0)]), sorted([nan]))


def failing(value):
    if value == 3:
        raise ValueError("no three")
    return value


numbers = [5, 3, 1]
for action in (lambda: numbers.sort(key=failing), lambda: sorted(numbers, key=failing), lambda: sorted([1, "a"]), lambda: sorted([(1, 2), (1, "a")]),
               lambda: sorted([1, 2], key=5), lambda: sorted(5), lambda: sorted([1], kee=3), lambda: sorted([{}, {}]), lambda: sorted([None, None])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(numbers)


class Upside:
    calls = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Upside.calls += 1
        return other.value < self.value


print([x.value for x in sorted([Upside(1), Upside(3), Upside(2)])], Upside.calls > 0)
print(sorted("hello world"), sorted({3: 1, 1: 2}), sorted(n * n % 7 for n in range(7)), sorted((2, 1)), sorted({5, 1}))
print(sorted([3, 1, 2], key=lambda n: -n), sorted(["b", "A"], key=str.lower), sorted(["bb", "a"], key=len, reverse=1))
