for i in range(3): pass
else: print("for else", i)
for i in range(3):
    if i == 1: break
else: print("never")
for x in []: pass
else: print("empty else")
n = 3
while n:
    n -= 1
else: print("while else")
while True: break
else: print("never")
for i in range(4):
    if i % 2: continue
    for j in range(4):
        if j == i: break
        print(i, j, end=";")
    else:
        print("inner else", i)
print(i)
def find(xs, t):
    for k, x in enumerate(xs):
        if x == t: return k
    else:
        return "not found"
print(find([1, 2], 2), find([], 1))
for i in range(3):
    try:
        if i == 1: continue
        if i == 2: break
        print("body", i)
    finally:
        print("finally", i)
else:
    print("never")
for i in range(2):
    for j in range(2):
        if j: break
    else: continue
    print("broke", i, j)
    continue
for i in range(3):
    i = 10
    print(i, end=" ")
print()
while (n := n + 1) < 3: print(n, end=" ")
print()
