# Where generators are suspended and go on: yields in every kind of statement, also when the body ends early, catches, or is closed.
def log(*args):
    print("   ", *args)


def run(make, *inputs):
    made = make()
    print(make.__name__)
    action = "next", None
    for action in (("next", None),) + inputs:
        try:
            kind, value = action
            if kind == "next":
                log(next(made))
            elif kind == "send":
                log(made.send(value))
            elif kind == "throw":
                log(made.throw(value))
            else:
                log(made.close())
        except BaseException as error:
            log(type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__))


NEXT = ("next", None)
CLOSE = ("close", None)


def branches():
    for n in range(4):
        if n == (yield ("test", n)):
            yield "equal"
        elif n > 1:
            x = yield "big"
            yield x
        else:
            log("small")
        yield "after"
    else:
        yield "for else"
    yield "end"


run(branches, ("send", 0), NEXT, NEXT, ("send", 5), NEXT, ("send", 7), ("send", "sent"), NEXT, NEXT, ("send", 3), NEXT, NEXT, NEXT, NEXT, NEXT)


def loops():
    n = 0
    while (yield ("go on?", n)):
        n += 1
        if n == 2:
            continue
        if n == 4:
            break
        yield ("body", n)
        for c in "ab":
            yield c
            if c == "a" and n == 3:
                break
        else:
            yield "inner else"
    else:
        yield "while else"
    return "returned"


run(loops, ("send", True), NEXT, NEXT, NEXT, NEXT, ("send", True), ("send", 1), NEXT, NEXT, ("send", 1), NEXT)
run(loops, ("send", False), NEXT, NEXT)


def tries():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield ("caught", error.args)
        yield "still"
    except (KeyError, IndexError):
        got = yield "key"
        raise RuntimeError(got)
    else:
        yield "else 1"
        yield "else 2"
    finally:
        yield "finally 1"
        log("between")
        yield "finally 2"
    yield "after"


run(tries, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT)
run(tries, ("throw", ValueError("v")), NEXT, NEXT, NEXT, NEXT, NEXT)
run(tries, NEXT, ("throw", KeyError("k")), ("send", "sent"), NEXT, NEXT, NEXT)
run(tries, ("throw", TypeError("t")), NEXT, NEXT, NEXT)
run(tries, CLOSE)
run(tries, ("throw", ValueError("v")), ("throw", ValueError("w")), ("throw", ValueError("x")), NEXT)


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log("enter", self.name)
        return self.name

    def __exit__(self, *info):
        log("exit", self.name, info[0].__name__ if info[0] else None)
        return info[0] is KeyError


def managers():
    with Manager((yield "name?")) as name, Manager("second"):
        yield name
        with Manager("inner"):
            yield "in inner"
        yield "after inner"
    yield "after"


run(managers, ("send", "first"), NEXT, NEXT, NEXT, NEXT)
run(managers, ("send", "first"), NEXT, ("throw", KeyError("k")), NEXT, NEXT)
run(managers, ("send", "first"), ("throw", ValueError("v")))
run(managers, ("send", "first"), CLOSE, CLOSE)


def expressions():
    result = [(yield 1), 2, (yield 3) + (yield 4)]
    log(result)
    text = f"{(yield 5)}-{(yield 6)}"
    log(text)
    value = (yield 7) and (yield 8) or (yield 9)
    log(value)
    chosen = (yield 10) if (yield 11) else (yield 12)
    log(chosen)
    match (yield 13):
        case 0:
            yield "zero"
        case [first, *rest]:
            yield first
            yield rest
        case _:
            yield "other"
    table = {}
    table[(yield 14)] = yield 15
    log(table)
    return (yield 16), (yield 17)


run(expressions, *[("send", n) for n in (10, 20, 30, "a", "b", 0, "or", True, "chosen", [1, 2, 3], None, None, "key", "value", "r1", "r2")])
run(expressions, *[("send", n) for n in (1, 1, 1, "a", "b", 1, 0, "or", False, "not chosen", 0, None, "key", "value", "r1", "r2")])


def again():
    # The same yield reached in new turns after an exception left the block around it.
    for n in range(3):
        try:
            yield ("first", n)
            yield ("second", n)
            raise KeyError(n)
        except KeyError as error:
            log("caught", error)


run(again, *[NEXT] * 6)
run(again, ("throw", KeyError("outside")), NEXT, ("throw", KeyError("again")), NEXT, ("throw", ValueError("out")), NEXT)

# sum, loops and values of many kinds.
print(sum(n for n in range(5)), sum((n for n in range(5)), 10), sum(n / 2 for n in range(5)), sum(n > 2 for n in range(5)))
print(sum(n if n < 3 else 0.5 for n in range(5)), sum(2 ** 62 for n in range(5)), sum((2 ** 62 for n in range(5)), 2 ** 62), sum([n] for n in range(0)))
print(sum(([n] for n in range(3)), []), sum(n if n != 2 else True for n in range(4)), sum((n for n in ()), 7), sum(n for n in (1, 2.5, 3)))


def mixed():
    yield 1
    yield "text"
    yield 2.5
    yield None
    yield 2 ** 70
    yield True
    yield 3


print([value for value in mixed()])
for value in mixed():
    print(value, end=" ")
print()


def failing():
    yield 1
    raise ValueError("from generator")


try:
    print(sum(failing()))
except ValueError as error:
    print(error)
for n in range(2):
    try:
        for value in failing():
            print(value)
    except ValueError as error:
        print(error)


def hot(size):
    def squares(limit):
        n = 0
        while n < limit:
            if n % 1000 == 999:
                yield str(n)
            else:
                yield n * n
            n += 1

    total = 0
    texts = 0
    for value in squares(size):
        if isinstance(value, str):
            texts += 1
        else:
            total += value
    return total, texts, sum(n * n for n in range(size)), sum(n for n in (m for m in range(size) if m % 2) if n % 3)


print(hot(20000))
