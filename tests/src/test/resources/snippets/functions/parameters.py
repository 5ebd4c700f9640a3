def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, c=9, d=0, a=5, b=6))
def g(*args, **kw):
    return args, kw
print(g(), g(1, 2), g(x=1, b=2, a=3), g(*[1, 2], *"ab", **{"k": 1}, j=2), g(1, *(), **{}))
print(type(g()[0]).__name__, type(g()[1]).__name__, g(1)[0] == (1,), g(1)[0] == [1])
def only_keywords(*, a, b=2): return a, b
def only_positional(a, b=2, /): return a, b
print(only_keywords(a=1), only_positional(1), only_positional(1, 3))
h = lambda a, b=2, *c, d=4, **e: (a, b, c, d, e)
print(h(1), h(1, 2, 3, d=5, f=6), (lambda: 0)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda x, /, *, y: (x, y))(1, y=2))
def order(**kw): return list(kw)
print(order(z=1, a=2, m=3), order(**{"b": 1}, a=2))
kw = {"x": 1}
def change(**kw): kw["x"] = 2
change(**kw); print(kw)
args = [1, 2]
def change_args(*args): return args + (3,)
print(change_args(*args), args)
def trailing(a, b,): return a, b
print(trailing(1, 2,), trailing(*[1], *[2]), trailing(b=1, a=2), print("x", end="\n"))
