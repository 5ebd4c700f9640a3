def counter():
    count = 0
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step
a, b = counter(), counter()
print(a(), a(), b(), a(10))
def shared():
    value = [0]
    x = 1
    def get(): return x
    def set(v):
        nonlocal x
        x = v
    return get, set
get, set_ = shared()
set_(42); print(get())
def late():
    def f(): return later
    later = "assigned after"
    return f()
print(late())
def levels():
    x = 1
    def two():
        def three():
            nonlocal x
            x += 1
            def four():
                nonlocal x
                x *= 10
            four()
        three()
    two()
    return x
print(levels())
def argument(x):
    def f():
        nonlocal x
        x += 1
        return x
    return f
f = argument(5); print(f(), f())
print([f() for f in [(lambda n: lambda: n)(i) for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
def loop():
    result = []
    for i in range(3):
        def f(): return i
        result.append(f)
    i = 9
    return [f() for f in result]
print(loop())
def accumulate():
    total = 0
    def add(*values):
        nonlocal total
        for total in (total + v for v in values): pass
        return total
    return add
print(accumulate()(1, 2))
