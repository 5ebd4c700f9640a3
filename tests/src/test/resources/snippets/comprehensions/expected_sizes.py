# Comprehensions over what has a known length, and over what changes or fails meanwhile.
source = [1, 2, 3]
print([x for x in source], [x * 0.5 for x in source], [str(x) for x in source], {x: x for x in source}, {x: 1 for x in "aab"}, {x % 2 for x in source})
print([x for x in []], {x: 1 for x in []}, [x for x in range(0)], [None for _ in range(3)], [x if x % 2 else str(x) for x in range(4)])
print([source.append(x) if len(source) < 6 else x for x in source], source)
print([y for y in reversed([1, 2])], [k for k in {1: 2}], [v for v in {1: 2}.values()], [p for p in {1: 2}.items()], [c for c in "é"])
print([[b for b in range(a)] for a in range(4)], [x for x in (n for n in range(3))])
huge = 0
try:
    print([1 // (3 - x) for x in range(10 ** 12)])
except ZeroDivisionError as error:
    print(error)
try:
    print({x: 1 // (3 - x) for x in range(10 ** 12)})
except ZeroDivisionError as error:
    print(error)
seen = {(1, "a"): 1, (1, ("b", 2.0)): 2, (True, "a"): 3, (): 4, (1.0, ("b", 2)): 5}
print(seen, (1, "a") in seen, seen[(1, ("b", 2))], seen.get((2,)))
numbers = {1, 2.0, True, "x", (1, 2)}
numbers.add((1.0, 2))
numbers.add("x")
numbers.add(2)
print(len(numbers), (1, 2) in numbers, 2 in numbers, "x" in numbers, 3 in numbers)
for bad in ([], {}, set(), (1, [])):
    for action in (lambda: numbers.add(bad), lambda: {bad: 1}, lambda: {x for x in [bad]}, lambda: bad in numbers, lambda: bad in {}):
        try:
            print(action())
        except TypeError as error:
            print(error)


def countdown(n):
    while n:
        got = yield n
        if got:
            n = got
        n -= 1
    return "done"


def delegating():
    result = yield from countdown(3)
    yield result
    spent = countdown(0)
    list(spent)
    yield (yield from spent)
    yield from [1.5, "a", None]
    yield from range(2)


print(list(delegating()))
g = delegating()
print(next(g), g.send(5), next(g), next(g))
try:
    g.throw(KeyError("thrown"))
except KeyError as error:
    print("out", error)
print(list(g))
g = countdown(2)
next(g)


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as error:
    print(error)
