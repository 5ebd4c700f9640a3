def grade(n):
    if n >= 90: return "A"
    elif n >= 80: return "B"
    elif n >= 70:
        if n >= 75: return "C+"
        return "C"
    else:
        return "F"
print([grade(n) for n in (95, 85, 77, 71, 10)])
i = 0
while True:
    i += 1
    if i == 2: continue
    if i > 5: break
    print(i, end=" ")
print()
for a in range(3):
    for b in range(3):
        if b == 1: continue
        if a == 1: break
        print((a, b), end=" ")
print()
x = 5
result = "big" if x > 10 else "medium" if x > 3 else "small"; print(result)
total = 0
for n in range(1000):
    if n % 3 == 0 or n % 5 == 0: total += n
print(total)
n, steps = 27, 0
while n != 1: n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
print(steps)
pass; pass
if 0: print("never")
elif []: print("never")
elif "x": print("elif")
for c in "abc": last = c
print(last, c)
while False: pass
else: print("else")
def early():
    for i in range(10):
        for j in range(10):
            if i * j == 42: return i, j
print(early())
for _ in range(0): pass
print("_" in globals())
for k, v in sorted({"b": 2, "a": 1}.items()): print(k, v, end=";")
print()
