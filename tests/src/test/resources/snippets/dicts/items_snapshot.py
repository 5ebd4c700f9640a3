d = {"a": 1, "b": 2, "c": 3}
for k, v in list(d.items()):
    if v == 1:
        del d[k]
    d[k + k] = v
print(d)
