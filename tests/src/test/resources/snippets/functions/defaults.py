def append(x, to=[]):
    to.append(x)
    return to
print(append(1), append(2), append(3, []), append(4))
n = 5
def f(x=n): return x
n = 6
print(f(), f(7))
def log(value): print("evaluated", value); return value
def g(a=log(1), *, b=log(2)): return a + b
print(g(), g(a=5), g.__defaults__, g.__kwdefaults__)
def h(a, b=None): return a if b is None else b
print(h(1), h(1, 0), h.__defaults__)
for i in range(2):
    def later(i=i): return i
    print(later(), end=" ")
print()
class C:
    limit = 3
    def m(self, n=limit): return n
print(C().m(), C().m(1))
