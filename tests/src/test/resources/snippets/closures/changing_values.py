# Variables that nested functions share, with values of all kinds one after the other.
def box(value):
    def read():
        return value

    def write(new):
        nonlocal value
        value = new
        return value

    def add(step):
        nonlocal value
        value += step
        return value

    def erase():
        nonlocal value
        del value

    return read, write, add, erase


read, write, add, erase = box(1)
print(read(), add(2), read(), write(7), read())
print(add(2**62), add(2**62), read(), type(read()).__name__)
print(write("a"), add("b"), read())
print(write(1.5), add(1), read())
print(write(True), read() is True, add(1), read())
print(write(None), read())
erase()
try:
    read()
except NameError as error:
    print(error)
print(write(5), add(1), read(), read() == 6, [read()], {read(): "key"})
erase()
try:
    add(1)
except NameError as error:
    print(error)


def counting(times):
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    for _ in range(times):
        step()
    return count, step


for times in (0, 3, 300):
    count, step = counting(times)
    print(count, step(), step.__closure__[0].cell_contents)


def loop():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    i += 10
    return [function() for function in functions]


print(loop())
total = 0


def changing(values):
    current = values[0]

    def get():
        return current

    result = []
    for current in values:
        result.append(get())
    return result


print(changing([1, 2, 3]), changing(["a", 1, 2.5]), changing(range(3)))
