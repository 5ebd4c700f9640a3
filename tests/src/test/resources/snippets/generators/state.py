def many():
    a = 1
    for i in range(3):
        b = a + i
        try:
            with_value = yield b
            if with_value: a = with_value
        finally:
            a += 1
    for x in [(yield "list")]:
        yield x
    d = {"k": (yield "dict")}
    yield d
    yield (yield "inner"), (yield "second")
    x = yield
    return [x, (yield "in list")]
g = many(); out = [next(g)]
try:
    for v in (None, 100, None, "L", None, "D", None, "I", "S", None, "X", "last"):
        out.append(g.send(v))
except StopIteration as e:
    out.append(("end", e.value))
print(out)
def nested_loops():
    for i in range(2):
        j = 0
        while True:
            if j == 2: break
            yield i, j
            j += 1
        else:
            yield "never"
    else:
        yield "else"
print(list(nested_loops()))
def conditional(n):
    x = (yield "a") if n else (yield "b")
    y = (yield "c") and (yield "d")
    print(x, y)
for n in (0, 1):
    g = conditional(n); r = [next(g), g.send(n)]
    try:
        while True: r.append(g.send(1))
    except StopIteration: print(r)
a, b = many(), many(); print(next(a), next(a), next(b), next(a), next(b))
def closure():
    total = 0
    def add(n):
        nonlocal total
        total += n
    for i in range(4):
        add(i)
        yield total
print(list(closure()), [*closure()], tuple(closure()), dict(enumerate(closure())))
def in_except():
    try:
        raise ValueError("v")
    except ValueError as e:
        yield str(e)
        yield "still " + str(e)
    try:
        e
    except UnboundLocalError:
        yield "gone"
print(list(in_except()))
def augmented():
    x = 1
    x += yield x
    yield x
g = augmented(); print(next(g), g.send(10))
def pipeline(source):
    def squares(it):
        for x in it: yield x * x
    def odd(it): return (x for x in it if x % 2)
    return odd(squares(source))
print(list(pipeline(range(6))))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))), 3 in Tree(1, Tree(3)))
