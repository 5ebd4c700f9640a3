log = []
def source(name, n):
    for i in range(n):
        log.append(name + str(i))
        yield i
m = map(lambda x: x * 2, source("m", 3)); print(type(m).__name__, log, next(m), log); print(list(m), list(m)); log.clear()
f = filter(lambda x: x % 2, source("f", 4)); print(next(f), log, list(f)); log.clear()
z = zip(source("a", 2), source("b", 3)); print(next(z), log, list(z), log); log.clear()
g = (x for x in source("g", 2)); print(log, next(g), log); log.clear()
e = enumerate(source("e", 2), start=5); print(next(e), log, list(e))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, [1, 5], [3, 2])), list(filter(None, [0, 1, "", "a", None, []])), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (True, False))), list(reversed([1, 2])), list(reversed("ab")), list(enumerate("ab")))
for call in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [2], [], strict=True)), lambda: list(zip([1], [2], strict=True))):
    try:
        print(call())
    except ValueError as err:
        print(err)
for call in (lambda: len(map(str, [])), lambda: (x for x in [])[0], lambda: len(x for x in []), lambda: zip([])[0], lambda: reversed({}.values())[0] if False else len(iter([]))):
    try:
        print(call())
    except TypeError as err:
        print(err)
print(list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", range(2))), any(map(lambda x: x > 1, [1, 2])), next(filter(lambda x: x > 5, [1, 7, 9])), next(iter("abc")), [*map(int, "123")])
try:
    next(map(lambda x: 1 / x, [0]))
except ZeroDivisionError as err:
    print(err)
it = iter([1, 2, 3, 4]); print(list(zip(it, it)))
