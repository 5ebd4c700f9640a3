def f(*args, **kw): return args, kw
def gen():
    yield 1
    yield 2
class Mapping:
    def keys(self): return ["p", "q"]
    def __getitem__(self, key): return key * 2
print(f(*gen()), f(*{"a": 1}), f(**Mapping()), f(*"ab", *range(2), **{"x": 1}, **{"y": 2}), f(*[], **{}))
print([*range(3), *[4]], (*"ab", 1), {*[1, 2], *[2]}, {**{"a": 1}, **Mapping()}, [*{}, *()])
print(max(*[3, 1, 2]), "{} {}".format(*[1, 2]), print(*[1, 2, 3], sep="-"), dict(**{"a": 1}, b=2))
def log(x):
    print("eval", x)
    return x
f(log(1), *log([2]), a=log(3), **log({"b": 4}))
def g(a, b, c): return a, b, c
print(g(*[1], **{"c": 3, "b": 2}), g(1, *[2, 3]), g(c=1, *[2, 3]))
class Bad:
    def __iter__(self): raise ValueError("in iter")
try:
    f(*Bad())
except ValueError as e:
    print(e)
