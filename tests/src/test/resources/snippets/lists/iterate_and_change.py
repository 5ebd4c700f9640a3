a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
b = [1, 2, 3, 4]
for x in b:
    if x % 2:
        b.remove(x)
print(b)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "none"))
c = [1, 2]
it = iter(c)
print(list(it)); c.append(3); print(list(it))
d = [[1, 2], [3, 4]]
for row in d:
    row[0] = 0
print(d)
r = reversed([1, 2, 3]); print(next(r), list(r))
e = []; e.append(e); print(e, e == e, e in e)
for i, v in enumerate(["a", "b"], 1): print(i, v, end=" ")
print()
