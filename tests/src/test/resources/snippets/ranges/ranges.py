r = range(0, 10, 3)
print(r, len(r), r[0], r[-1], r[1:3], r[::-1], list(r), 9 in r, 10 in r, 3.0 in r, "a" in r, r.index(6), r.count(3), r.start, r.stop, r.step)
print(range(3), list(range(5, 0, -2)), list(range(0)), len(range(10, 0)), range(3) == range(0, 3, 1), range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
print(list(reversed(range(4))), sum(range(101)), max(range(5)), bool(range(0)), list(range(2))[1], range(10**20)[10**19], len(range(0, 10**18, 7)), 10**19 in range(10**20))
for i in range(2):
    for j in range(2):
        print(i, j, end=";")
print()
for i in r: pass
print(i, [x for x in r], [x for x in r], -3 in range(0, -10, -3), range(5)[2:], range(5)[::2], range(True))
for call in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(), lambda: range(1, 2, 3, 4), lambda: r[4], lambda: r["a"], lambda: r.index(1), lambda: range(3) < range(4), lambda: range(3) + range(3)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
def assign():
    r[0] = 1
try:
    assign()
except TypeError as e:
    print(e)
