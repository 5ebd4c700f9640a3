a, b = 1, 2; a, b = b, a; print(a, b)
a, *b = [1, 2, 3]; print(a, b); *a, b = "xyz"; print(a, b); a, *b, c = (1, 2); print(a, b, c); *a, = range(3); print(a)
(a, b), [c, (d, e)] = (1, 2), [3, "xy"]; print(a, b, c, d, e); a = b = c = []; print(a is c)
[a, b] = {"k": 1, "l": 2}; print(a, b); (a) = 5; print(a); a, = [7]; print(a); () = []; [] = ()
x = [0, 1, 2]; x[0], x[1] = x[1], x[0]; print(x); i = 0; i, x[i] = 2, "set"; print(i, x)
class O: pass
o = O(); o.a, (o.b, *o.c) = 1, (2, 3, 4); print(o.a, o.b, o.c)
for p, q in {"a": 1}.items(): print(p, q)
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
def two(v): a, b = v
def star(v): a, b, *c = v
def nested(v): (a, b), c = v
show(lambda: two([1]))
show(lambda: two([1, 2, 3]))
show(lambda: two([]))
show(lambda: two(5))
show(lambda: two(None))
show(lambda: two("abc"))
show(lambda: star([1]))
show(lambda: nested([1, 2]))
show(lambda: two(x for x in range(9)))
show(lambda: two({1: 2}))
def gen():
    yield 1
    yield 2
    raise ValueError("third")
show(lambda: two(gen()))
def first(v): [x] = v
show(lambda: first((1, 2)))
print([*range(2), *"ab"], {**{}, "a": 1}, (*[],), [(a, b) for a, (b, _) in [(1, (2, 3))]])
