# One site for lists of different elements: what it has learnt about earlier lists must not matter.
def doubled(values):
    return [value * 2 for value in values]


for values in ([1, 2, 3], [4, 5], ["a", "b"], [1.5], [True, False], [], [1, "x", 2.5], [7], range(3), (8, 9), "ab", {1: 2}):
    print(doubled(values))


def kinds(n):
    return [i if i < n else str(i) for i in range(4)]


for n in (4, 4, 2, 0, 4):
    print(kinds(n))


def growing(values):
    # The list that is walked grows: more elements than there was room for.
    return [values.append(i) or i for i in values if len(values) < 12 or i < 0] if len(values) > 20 else [extend(values, i) for i in values]


def extend(values, i):
    if len(values) < 10:
        values.append(i + 1)
    return i


print(growing([1]))
print(growing([1, 2, 3]))


def failing(values):
    return [10 // value for value in values]


for values in ([1, 2], [5, 0], [10]):
    try:
        print(failing(values))
    except ZeroDivisionError as error:
        print("failed:", error)


class Promising:
    """Promises more elements than it has, or fewer."""

    def __init__(self, count, promise):
        self.count = count
        self.promise = promise

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        return self.count

    def __length_hint__(self):
        return self.promise


for count, promise in ((3, 0), (3, 100), (0, 5), (12, 2)):
    print([x for x in Promising(count, promise)])

# What was reserved is not there: lists are as long as what was added.
made = [x for x in Promising(2, 50)]
made.append(5)
made.insert(0, "first")
print(made, len(made))
empty = [x for x in []]
empty.append(1)
empty.append("two")
print(empty)
print([[i * j for j in range(i)] for i in range(5)])
print({k: v for k, v in zip("abc", range(3))}, sorted({x % 3 for x in range(10)}))
functions = [lambda: i for i in range(3)]
print([function() for function in functions])
