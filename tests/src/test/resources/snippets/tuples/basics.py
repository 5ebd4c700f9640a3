t = (1, "b", [3])
print(t, len(t), t[0], t[-1], t[1:], t[::-1], (1,), (), 1 in t, t + (4,), (1, 2) * 2, 2 * (0,), t.index("b"), t.count(1))
print((1, 2) == (1, 2), (1,) != [1], (1, "b") < (1, "c"), (1,) < (1, 0), () < (0,), hash((1, 2)) == hash((1, 2)), (1, 2) == (1.0, 2.0))
t[2].append(4); print(t); x = 1, 2; print(x, type(x).__name__, tuple("ab"), tuple([1]), tuple(), tuple(t) is t, tuple(range(3)), (*t, *"xy"))
a, b = b, a = 1, 2; print(a, b)
for call in (lambda: t[3], lambda: t["x"], lambda: t.index(9), lambda: t + [1], lambda: hash(t), lambda: t < 5, lambda: t.append(1), lambda: tuple(5), lambda: (1, "a") < (1, 2)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
def assign(): t[0] = 5
def delete(): del t[0]
def inplace():
    t = ([],)
    try:
        t[0].append(1)
        t[0] += [2]
    finally:
        print(t)
for f in (assign, delete, inplace):
    try:
        f()
    except TypeError as e:
        print(e)
print({(1, 2): "k"}[1, 2], ((1, 2), 3)[0][1], ((((1,)))), (1, (2, (3,))))
