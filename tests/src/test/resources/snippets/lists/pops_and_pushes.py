# One site that takes from both ends and adds, to lists of different elements.
def pops(values):
    result = []
    while values:
        result.append(values.pop() if len(values) % 3 else values.pop(0))
    return result


print(pops(list(range(7))), pops(["a", 1, 2.5, None]), pops([1.5, 2.5]), pops([True, False, True]))
for values, index in (([], -1), ([1], 1), ([1, 2], -3)):
    try:
        values.pop(index)
    except IndexError as error:
        print(error)
try:
    [].pop()
except IndexError as error:
    print(error)


def pushes(values, more):
    for value in more:
        values.append(value)
    return values


print(pushes([], [1, 2]), pushes([], ["a", 1]), pushes([1.5], [2.5, 3]), pushes([], [True, 2]), pushes([0], range(3)))
print(sum(n for n in range(5)), sum((n / 2 for n in range(5)), 10), sum(x for x in [2**62, 2**62, 1]), sum([[1], [2]], []))
print(any(n > 3 for n in range(5)), all(n > 3 for n in range(5)), max(n % 7 for n in range(50)), min((n % 7 - 3 for n in range(50)), default=9))
