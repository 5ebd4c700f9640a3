x = "global"
class A:
    x = "class"
    y = x
    def method(self): return x
    z = [x for _ in range(1)]
    first = [i for i in (x, y)]
    w = (lambda: x)()
print(A.y, A().method(), A.z, A.first, A.w)
def function():
    x = "function"
    class B:
        y = x
        def m(self): return x
    class D:
        x = x if False else "own"
    return B.y, B().m(), D.x
try:
    print(function())
except NameError as e:
    print(type(e).__name__)
class Counter:
    total = 0
    for i in range(4):
        total += i
    if total > 5:
        label = "big"
    else:
        label = "small"
    def helper(n): return n * 2
    doubled = helper(total)
    del i
print(Counter.total, Counter.label, Counter.doubled, hasattr(Counter, "i"))
class Outer:
    shared = 1
    class Inner:
        try:
            value = shared
        except NameError as e:
            value = str(e)
print(Outer.Inner.value, Outer.Inner.__qualname__)
class E:
    print(__name__, __qualname__)
    locals_ = sorted(k for k in locals() if not k.startswith("__"))
print(E.locals_)
