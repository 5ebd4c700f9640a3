def nothing(): pass
def bare(): return
def early(x):
    if x: return "early"
    return "late"
def several(): return 1, 2, *[3, 4]
print(nothing(), bare(), early(1), early(0), several())
def in_loop():
    for i in range(10):
        while True:
            if i == 3: return i
            break
print(in_loop())
def forever(n):
    while 1:
        n -= 1
        if not n: return "done"
print(forever(3))
def nested():
    def inner(): return "inner"
    return inner
print(nested()())
def conditional(flag):
    if flag:
        def f(): return "a"
    else:
        def f(): return "b"
    return f
print(conditional(True)(), conditional(False)())
def unreachable():
    return 1
    print("never")
print(unreachable())
def many(a, b, c, d, e, f, g, h): return a + b + c + d + e + f + g + h
print(many(*range(8)), many(1, 2, 3, 4, e=5, f=6, g=7, h=8))
