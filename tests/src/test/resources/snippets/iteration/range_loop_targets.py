# Loops over ranges store ints in all kinds of targets, also when the same loop or variable has other values, too.
total = 0
for total in range(3):
    pass
print(total)


class Box:
    pass


def targets():
    box = Box()
    items = [None, None]
    for box.value in range(4):
        pass
    for items[1] in range(5, 8):
        pass
    return box.value, items


print(targets())


def walk(iterable):
    seen = []
    last = "nothing"
    for last in iterable:
        if last == 2:
            continue
        seen.append(last)
    else:
        seen.append("end")
    return seen, last


for source in (range(4), [1, 2, "x"], range(0), (2.5, 2), range(10, 0, -3), "ab", range(2**70, 2**70 + 2), {"k": 1}):
    print(walk(source))


def captured():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    return [function() for function in functions]


print(captured())


def shared():
    iterator = iter(range(10))
    first = []
    for i in iterator:
        first.append(i)
        for i in iterator:
            if i % 4 == 0:
                break
    return first, i


print(shared())


def changing(value):
    for i in range(value):
        i = str(i)
    return i


print(repr(changing(2)), repr(changing(3)))


def empty():
    for i in range(0):
        pass
    try:
        return i
    except UnboundLocalError as error:
        return str(error)


print(empty())


def many():
    total = 0
    for i in range(30000):
        total += i
    for i in range(9223372036854775800, 9223372036854775807, 3):
        total += i
    return total, i


print(many())
