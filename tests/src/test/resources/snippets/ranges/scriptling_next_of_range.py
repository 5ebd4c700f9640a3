r = range(3)
print(next(r), next(r), list(r), [x for x in r], r[0], len(r), next(r))
try:
    next(r)
except StopIteration:
    print("at the end")
print(next(r, "default"), list(r), next(range(3)), next(range(5, 9)))
print(iter(r) is not r, next(iter(r)), next(iter(r)))
