# Lists of bools have a storage of their own; everything else is as for other lists.
flags = [True] * 5
print(flags, len(flags), flags[0], flags[-1], flags[1:3], flags[::2], flags[::-1])
flags[2] = False
flags[-1] = False
print(flags, flags.count(True), flags.index(False), sum(flags), any(flags), all(flags))
flags.append(True)
flags.insert(0, False)
flags.extend([False, True])
flags.extend((True,))
print(flags, flags.pop(), flags.pop(0), flags)
flags.reverse()
print(flags, sorted(flags), sorted(flags, reverse=True), sorted([3, 1, 2], key=lambda n: n == 1))
flags.sort()
print(flags)
flags.sort(reverse=True)
print(flags, flags == [1, 1, 1, 1, 1, 0, 0, 0][:len(flags)], flags < [True, True, True, True, 2])
flags[0] = 1
print(flags, type(flags[0]), type(flags[1]))
flags = [True, False]
flags.append(0)
print(flags)
flags = [False]
flags.append("text")
print(flags)
flags = [False, True]
flags[1] = None
print(flags)
flags = []
flags.append(False)
flags.append(True)
flags += [1.5]
print(flags)
flags = [True]
flags.pop()
flags.append(2)
flags.pop()
flags.append(2.5)
flags.pop()
flags.append("x")
print(flags)
numbers = [1]
numbers.clear()
numbers.append(True)
numbers.append(1)
print(numbers, [n is True for n in numbers])
flags = [n % 3 == 0 for n in range(10)]
print(flags, [i for i, flag in enumerate(flags) if flag])
flags[2:4] = [True, True, True]
print(flags)
del flags[::2]
print(flags, flags * 2, flags + [True], [False] + [1], True in flags, 1 in flags, 0.0 in [True, False], 2 in flags)
flags.remove(True)
print(flags, flags.copy(), list(flags), tuple(flags), set([True, True]), [True, False] * 0, [True] * -1)
matrix = [[False] * 3 for _ in range(2)]
matrix[1][2] = True
print(matrix, [True] is [True], [True][0] is True)
for flag in [True, False]:
    print(flag, type(flag).__name__, flag + 1, not flag)
first, *rest = [True, False, True]
print(first, rest, max([False, True]), min([True, False]))
empty = [True, False][5:]
empty.append(7)
print(empty, [True, False, True][-1:-3:-1], [1.5, 2.5, 3.5, 4.5][3:0:-2], [1, 2, 3, 4][10 ** 20::-3], [1, 2, 3][1::10 ** 20], ["a", "b", "c"][::2])


def sieve(limit):
    marks = [True] * (limit + 1)
    found = []
    for n in range(2, limit + 1):
        if marks[n]:
            found.append(n)
            for m in range(n * n, limit + 1, n):
                marks[m] = False
    return found


for _ in range(30):
    result = sieve(300)
print(len(result), result[-5:])


def item(values, i):
    return values[i]


for values in [[1, 2], [1.5, 2.5], [True, False], ["a", "b"], (1, 2), "xy", {1: "one"}]:
    print(item(values, 1))
try:
    item([True], 1)
except IndexError as error:
    print(error)
