d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)
try:
    for k in list(d) and d:
        del d[k]
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2}
for k in d:
    d[k] = d[k] * 10
print(d)
for k in list(d):
    if k == "a":
        del d[k]
print(d)
it = iter({"x": 1})
print(next(it), next(it, "end"))
d = {i: i * i for i in range(5)}
try:
    for k, v in d.items():
        if k == 2:
            d.pop(0)
except RuntimeError as e:
    print(e)
print([k for k in d], [v for v in d.values()], [pair for pair in d.items()])
n = {}
n["self"] = n
print(n)
