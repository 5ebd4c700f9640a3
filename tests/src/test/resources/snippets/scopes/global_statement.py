count = 0
def bump():
    global count
    count += 1
def create():
    global created, other
    created = "new"
    other = count
def nested():
    count = 100
    def inner():
        global count
        count += 5
        return count
    return inner(), count
bump(); bump(); create()
print(count, created, other, nested(), count)
def remove():
    global created
    del created
remove()
try:
    created
except NameError as e:
    print(e)
def shadow(len=3): return len
print(shadow(), len("ab"))
def use_builtin():
    return max(1, 2)
print(use_builtin())
max = lambda *a: "mine"
print(use_builtin())
del max
print(use_builtin())
globals()["dynamic"] = 5
print(dynamic, "count" in globals(), globals()["count"])
class C:
    global in_class
    in_class = 1
print(in_class, hasattr(C, "in_class"))
def f():
    global g1
    def g1(): return "g1"
    global M
    import math as M
f(); print(g1(), M.floor(2.5))
for loop in range(3): pass
print(loop)
