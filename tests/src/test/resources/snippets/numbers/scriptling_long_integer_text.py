n = 10 ** 5000
text = str(n)
print(len(text), text[:3], len(str(-n)), int(text) == n, len(f"{n}"), len(repr(n)), len("%d" % n))
m = int("9" * 6000)
print(m % 1000, len(str(m + 1)))
