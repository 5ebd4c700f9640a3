# Lists that change while a loop walks them: other elements, other kinds of elements, fewer or more of them.
def walk(values, change):
    seen = []
    for element in values:
        seen.append(element)
        if len(seen) < 12:
            change(values, len(seen))
    return seen


def nothing(values, step):
    pass


def widen(values, step):
    if step == 2:
        values.append("text")


def floats(values, step):
    if step == 1:
        values[2] = 2.5


def shrink(values, step):
    if step == 2:
        values.pop()


def empty(values, step):
    if step == 2:
        values.clear()


def grow(values, step):
    if step < 5:
        values.append(step)


for repetition in range(3):
    for change in (nothing, widen, floats, shrink, empty, grow):
        for source in ([1, 2, 3, 4], [1.0, 2.0, 3.0, 4.0], ["a", "b", "c", "d"], [True, False, True, False], []):
            result = walk(list(source), change) if len(source) > 2 or change is nothing else None
            if repetition == 2:
                print(change.__name__, result)

# An iterator whose end was seen stays at its end, also when the list grows.
values = [1, 2]
iterator = iter(values)
print(list(iterator), list(iterator))
values.append(3)
print(list(iterator), next(iterator, "end"))
iterator = iter(values)
print(next(iterator))
for element in iterator:
    print(element)
    if element == 2:
        break
print(next(iterator), next(iterator, "end"))
for element in iterator:
    print("never", element)

# One loop over iterables of every kind.
def total(iterable):
    result = 0
    for element in iterable:
        result += element
    return result


for iterable in (range(4), [1, 2, 3], [1.5, 2.5], [True, True], (1, 2), {1: 2, 3: 4}, {5}, (n for n in range(3)), range(0), [], iter([7, 8]), map(abs, [-1, -2]), b"\x01\x02"):
    print(total(iterable), end=" ")
print()

# An emptied list takes elements of another kind.
stack = []
for turn in range(3):
    for value in (1, 2.0, "three", True, None):
        stack.append(value)
        print(stack.pop(), len(stack), end="; ")
    stack.append(turn)
    stack.append(turn + 0.5)
    print(stack, stack.pop(0), stack.pop(-1), stack)
for position in (0, 5, -1, -9):
    try:
        stack.pop(position)
    except IndexError as error:
        print(error)
