def nested(n):
    x = []
    for _ in range(n): x = [x]
    return x
deep = nested(100)
print(len(str(deep)), deep == nested(100), deep != nested(99))
try:
    repr(nested(100000))
except RecursionError:
    print("repr of a deep list")
def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 5))
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8, "a", "b", "c"))
import sys
old = sys.getrecursionlimit()
sys.setrecursionlimit(2000)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(1500), sys.getrecursionlimit(), old)
sys.setrecursionlimit(old)
