# One place that cuts sequences of every kind with bounds of every kind.


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value})"


class Names(list):
    pass


class Recorder:
    def __repr__(self):
        return "Recorder()"

    def __getitem__(self, key):
        return key


def cut(sequence, start, stop):
    return sequence[start:stop]


def head(sequence, stop):
    return sequence[:stop]


def tail(sequence, start):
    return sequence[start:]


def whole(sequence):
    return sequence[:]


SEQUENCES = [
    [1, 2, 3, 4],
    [1.5, 2.5, 3.5],
    [True, False, True],
    ["a", None, 3],
    [],
    (1, "two", 3.0),
    (),
    "text",
    "größer",
    "日本語\U0001f600",
    "",
    b"bytes",
    bytearray(b"bytes"),
    range(10, 20, 2),
    Names("abc"),
    Recorder(),
]
BOUNDS = [0, 1, 2, -1, -2, 5, -5, 100, -100, None, True, 2**62, -(2**62), 2**70, -(2**70), Index(1), Index(-2)]
for sequence in SEQUENCES:
    results = []
    for start in BOUNDS:
        results.append((head(sequence, start), tail(sequence, start)))
        for stop in BOUNDS:
            results.append(cut(sequence, start, stop))
    print(type(sequence).__name__, whole(sequence))
    print(*results[:60])
    print(len(results), str(results[60:]))

for bad in (1.5, "1", [], Recorder()):
    for sequence in ([1], (1,), "1"):
        for part in (head, tail):
            try:
                print(part(sequence, bad))
            except TypeError as error:
                print(error)

copy = whole(SEQUENCES[0])
copy.append("own")
print(SEQUENCES[0], copy, whole(SEQUENCES[5]) is SEQUENCES[5] or whole(SEQUENCES[5]) == SEQUENCES[5])
part = cut([1, 2, 3], 0, 2)
part.append(1.5)
part[0] = "changed"
print(part)
