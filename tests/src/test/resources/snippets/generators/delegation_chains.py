# Generators that delegate to generators: who is resumed, how ends, errors and values travel, and who is running.
import sys


def leaves(depth, name=""):
    if depth == 0:
        yield name
        return 1
    left = yield from leaves(depth - 1, name + "l")
    right = yield from leaves(depth - 1, name + "r")
    return left + right


def report(depth):
    count = yield from leaves(depth)
    yield ("count", count)


print(list(report(0)), list(report(3)))


def walk(tree):
    if isinstance(tree, list):
        for part in tree:
            yield from walk(part)
    else:
        yield tree


print(list(walk([1, [2, [3, "four"], []], [[[5.5]]], None])), sum(walk([1, [2, [3, [4]]]])))


def failing(depth):
    if depth == 0:
        yield "before"
        raise KeyError("deep")
    try:
        yield from failing(depth - 1)
    except ValueError:
        print("not here")
    finally:
        print("finally", depth, repr(sys.exc_info()[1]))


def catching(depth):
    try:
        yield from failing(depth)
    except KeyError as error:
        yield ("caught", error.args, error.__context__)
    yield "after"


def outer(depth):
    result = yield from catching(depth)
    yield result


for value in outer(3):
    print(value)


def echo(name):
    got = None
    while True:
        try:
            got = yield (name, got)
            if got == "stop":
                return "result of " + name
        except ValueError as error:
            got = "error " + str(error)


def level(depth, name):
    if depth == 0:
        return (yield from echo(name))
    result = yield from level(depth - 1, name)
    return result + "!"


def talk():
    made = level(3, "echo")
    print(next(made), next(made), made.send(1), next(made), made.throw(ValueError("thrown")), next(made), made.send("two"))
    print(made.gi_running, made.gi_yieldfrom is not None, type(made.gi_yieldfrom).__name__)
    try:
        made.send("stop")
    except StopIteration as stop:
        print(stop.value)
    print(made.gi_yieldfrom)
    made = level(3, "closed")
    next(made)
    next(made)
    made.close()
    print(list(made))


talk()

# The same inner generator under two outer ones, and advanced from outside.
def inner():
    for n in range(8):
        yield n
    return "inner's value"


def wrap(source):
    result = yield from source
    yield ("result", result)


shared = inner()
middle = wrap(shared)
first = wrap(middle)
second = wrap(shared)
print(next(first), next(first), next(second), next(shared), next(middle), next(first), next(second), next(first))
print(next(first), next(first), next(second))
print(list(first), list(second), list(middle), list(shared))

# Already running: at any level of the chain.
chain = []


def intruder(index):
    for attempt in range(3):
        try:
            next(chain[index])
        except ValueError as error:
            yield (index, str(error), [one.gi_running for one in chain])
    return "done"


def layer(source):
    result = yield from source
    return result


for index in range(3):
    bottom = intruder(index)
    middle = layer(bottom)
    top = layer(middle)
    chain = [bottom, middle, top]
    print(next(top), next(top), next(top))
    print([one.gi_running for one in chain], [one.gi_yieldfrom is other for one, other in ((top, middle), (middle, bottom))])
    print(list(top), [one.gi_running for one in chain])


# Handlers around a delegation give context to what is raised further in.
def raises_and_catches():
    yield repr(sys.exc_info()[1])
    try:
        raise ValueError("inside")
    except ValueError as error:
        yield repr(error.__context__)
    yield repr(sys.exc_info()[1])
    raise TypeError("leaves")


def handler():
    try:
        raise KeyError("handled")
    except KeyError:
        yield from raises_and_catches()


def above():
    yield from handler()


made = above()
print(next(made), next(made), next(made))
try:
    next(made)
except TypeError as error:
    print(repr(error), repr(error.__context__))


def stops():
    yield 1
    raise StopIteration("no")


def over_stops():
    try:
        yield from stops()
    except RuntimeError as error:
        yield (str(error), repr(error.__cause__))


def over_it():
    yield from over_stops()


print(list(over_it()))


def guest_chain():
    class Guest:
        def __init__(self):
            self.left = 3

        def __iter__(self):
            return self

        def __next__(self):
            self.left -= 1
            if self.left < 0:
                raise StopIteration("guest result")
            return self.left

    def middle():
        result = yield from Guest()
        yield result
        yield from [10, 20]
        return "m"

    def top():
        yield (yield from middle())

    return list(top())


print(guest_chain())


def exhausted():
    made = inner()
    for _ in made:
        pass
    result = yield from made
    yield ("exhausted", result)


print(list(exhausted()))


def recursion(n):
    yield n
    yield from recursion(n + 1)


numbers = recursion(0)
print([next(numbers) for _ in range(100)][-3:])
total = 0
for leaf in leaves(12):
    total += len(leaf)
print(total)
