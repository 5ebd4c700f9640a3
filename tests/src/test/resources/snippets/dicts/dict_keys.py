# Look-ups of keys that are equal to those in the dict, but other objects, one after the other.
def fresh(n):
    return "key" + str(n)


def count(turns):
    counts = {}
    for i in range(turns):
        key = fresh(i % 7)
        if key in counts:
            counts[key] += i
        else:
            counts[key] = i
    return counts


print(count(100))

# The entry of the key that was found last goes, comes back and moves.
table = {fresh(n): n for n in range(20)}
key = fresh(3)
print(key in table, table[key])
del table[key]
print(key in table, table.get(key, "gone"))
table[key] = "again"
print(table[key], list(table)[-1])
other = fresh(4)
print(table[other])
for n in range(20, 60):
    table[fresh(n)] = n
print(table[other], table[key], len(table))
table[other] += 100
print(table[other], table[fresh(4)])
print(table.pop(other), other in table)
table.clear()
print(other in table, key in table)
table[key] = 1
table[fresh(3)] += 1
print(table, list(table)[0] is key)
small = {fresh(1): 1}
for turn in range(3):
    name = fresh(1)
    if name in small:
        small[name] *= 2
        del small[name]
    else:
        small[name] = 5
    print(small)


# A key that is no text may be equal to one.
class Loud:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        print("compared with", other)
        return self.text == other


mixed = {Loud("a"): 1, Loud("b"): 2}
print(mixed["a"])
print(mixed["a"])
mixed["a"] += 5
print(mixed["a"], len(mixed))

# Tuples of two elements.
grid = {}
for i in range(40):
    grid[(i % 5, i % 3)] = i
    grid[("x" + str(i % 4), i % 2)] = -i
print(len(grid), grid[(4, 2)], grid[("x1", 1)])
print((4, 2) in grid, (4, 3) in grid, ("x1", 0) in grid, ("x2", 0) in grid)
print(grid.get((0, 0)), grid.get((9, 9)), grid.get((9, 9), "none"))
print(grid[(1.0, True)], grid[(True, 1)], (1.5, 1) in grid)
grid[(0, 0)] += 1000
print(grid[0, 0], grid[0.0, False])
del grid[(0, 0)]
print((0, 0) in grid)
try:
    grid[(7, 7)]
except KeyError as error:
    print(repr(error))
for bad in [([], 1), (1, {}), ({1}, [])]:
    try:
        grid[bad] = 1
    except TypeError as error:
        print(error)
    try:
        bad in grid
    except TypeError as error:
        print(error)
    try:
        grid.get(bad)
    except TypeError as error:
        print(error)
nan = float("nan")
points = {(nan, 1): "same", (-1, -2): "minus", (-2, -1): "plus"}
print(points[(nan, 1)], points[-1, -2], points[-2, -1])
points[(2 ** 61, -2 ** 70)] = "wide"
print(points[(2 ** 61, -2 ** 70)], points.get((2.0 ** 61, -2.0 ** 70)))
nested = {((1, 2), (3, 4)): "deep"}
print(nested[((1, 2), (3, 4))], nested.get(((1, 2), (3, 5))))
loud = {(Loud("a"), 1): "loud"}
print(loud[("a", 1)])
print(loud.get(("a", 2)))
print(hash((1, 2)) == hash((1.0, 2.0)), hash(("a", None)) == hash(("a", None)))


# A tuple with a hash of its own class, and an object that is equal to a tuple.
class Pair(tuple):
    pass


class Anything:
    def __hash__(self):
        return hash((1, 2))

    def __eq__(self, other):
        return other == (1, 2)


print({(1, 2): "plain"}[Pair((1, 2))], {Pair((1, 2)): "own"}[(1, 2)], {Anything(): "any"}[(1, 2)])


# A comparison that changes the dict.
class Adder:
    def __hash__(self):
        return hash((8, 8))

    def __eq__(self, other):
        victim[(8, 8, 8)] = "added"
        return False


victim = {Adder(): 1}
victim[(8, 8)] = 2
print(len(victim), victim[(8, 8)])

# Texts of ints.
print([str(n) for n in [0, 7, 9, 10, 99, 100, -1, -9, -10, 2 ** 31, -2 ** 31, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 10 ** 18, 10 ** 18 - 1]])
print(str(5) + str(50), len(str(-2 ** 63)), str(123)[1], "v" + str(12)[::-1], str(77) in {"77": 1}, int(str(98765)) + 1)
texts = [str(n) for n in [12, -7, 305, 2 ** 63 - 1, -2 ** 63, 12]]
print(sorted(texts), len(set(texts)), "".join(texts), texts[0] == texts[5], texts[0] == "12", hash(texts[2]) == hash("305"))
print(texts[1] + texts[2], texts[3][3:7], texts[4].replace("2", "x"), texts[2].find("5"), "05" in texts[2], texts[2] * 3, texts[2].upper(), texts[2] < "31")
print("%s|%5s" % (str(44), str(55)), f"{str(66)}{77}{str(88):>4}", str(99).encode(), repr(str(10)), [ord(c) for c in str(-15)], str(str(20)), int(str(30)))
