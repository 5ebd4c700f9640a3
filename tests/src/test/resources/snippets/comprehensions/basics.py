print([x * 2 for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in "ab"], [[j for j in range(i)] for i in range(3)])
print({x % 3 for x in range(10)}, {k: v for k, v in zip("ab", (1, 2))}, {v: k for k, v in {"a": 1}.items()}, {x: {y for y in range(x)} for x in range(2)})
g = (x * x for x in range(3)); print(next(g), list(g), list(g), sum(x for x in range(5)), tuple(c.upper() for c in "ab"), max((x for x in [3, 1]), default=0))
print([a + b for a, b in [(1, 2), (3, 4)]], [x for x, *rest in [(1, 2, 3)]], [rest for x, *rest in [(1, 2, 3)]], [i for i in range(3) if i if not i % 2], [x if x else "zero" for x in (0, 1)])
x = "outer"
result = [x for x in range(3)]
print(x, result)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2])
print([*(x for x in "ab")], {*[1, 2]}, dict((k, 1) for k in "ab"), [y := 5, y * 2])
print([(lambda n: n * 2)(n) for n in range(3)], any(x > 2 for x in range(5)), all([]), sorted((x for x in [2, 1]), reverse=True))
