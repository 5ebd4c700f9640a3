# One "yield from" that runs again and again: what it delegates to ends, fails and gives results of all kinds.


def values(n):
    for i in range(n):
        yield i
    return "result %d" % n


def failing(n):
    for i in range(n):
        yield i
    raise ValueError("after %d" % n)


class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("counted")
        self.n -= 1
        return self.n


class Broken:
    def __iter__(self):
        raise TypeError("broken")


def all_of(sources):
    for source in sources:
        try:
            result = yield from source
            yield "->", result
        except (ValueError, TypeError) as error:
            yield "!!", str(error)


print(list(all_of([values(2), [7, 8], failing(0), failing(1), values(0), Counter(2), Broken(), 5, "ab", {"k": 1}, range(2), values(1)])))


def echo():
    received = []
    while True:
        value = yield len(received)
        if value is None:
            return received
        received.append(value)


def outer():
    while True:
        got = yield from echo()
        if not got:
            return "end"
        yield got


g = outer()
print(next(g), g.send("a"), g.send("b"), next(g), next(g), g.send(1))
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)


def catching():
    while True:
        try:
            yield "ready"
        except KeyError as error:
            yield "caught", error.args


def through():
    yield from catching()


g = through()
print(next(g), g.throw(KeyError("x")), next(g), g.throw(KeyError("y")))
g.close()
print(list(g))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)
    return depth


print(list(tree(4)))


def same():
    shared = values(3)
    first = yield from shared
    second = yield from shared
    yield first, second


print(list(same()))


def itself():
    yield from running


running = itself()
try:
    next(running)
except ValueError as error:
    print(error)
