def count(n):
    print("started")
    i = 0
    while i < n:
        yield i
        i += 1
    print("finished")
    return "result"
g = count(2); print("made", type(g).__name__, g is iter(g)); print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("value", e.value)
print(next(g, "exhausted"), list(g), list(count(2)))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import_free = [x for x, _ in zip(fib(), range(10))]; print(import_free)
def echo():
    received = yield "ready"
    while received != "stop":
        received = yield f"got {received}"
    return "bye"
e = echo(); print(next(e), e.send(1), e.send("x"))
try:
    e.send("stop")
except StopIteration as s:
    print(s.value)
g = echo()
try:
    g.send("too early")
except TypeError as err:
    print(err)
print(g.send(None))
def empty():
    return
    yield
print(list(empty()), sum(x * x for x in range(4)))
def yields_nothing(): yield
print(list(yields_nothing()))
def args(*a, **k):
    yield a
    yield k
print(list(args(1, x=2)))
def lazy():
    for x in [1, 2, 3]:
        print("produce", x)
        yield x
for x in lazy():
    print("consume", x)
    if x == 2: break
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
lam = lambda: (yield 5)
print(list(lam()))
