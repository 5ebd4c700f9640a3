x = "global"
def reads_before():
    print(x)
    x = 1
def in_branch(flag):
    if flag:
        y = 1
    return y
def deleted():
    z = 1
    del z
    return z
def loop_variable():
    for i in []: pass
    return i
def augmented():
    x += 1
def except_name():
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    return e
def free():
    def inner(): return later
    inner()
    later = 1
def free_deleted():
    v = 1
    def inner(): return v
    del v
    return inner()
def delete_unbound():
    del q
    q = 1
def imported():
    print(math)
    import math
for f in (reads_before, lambda: in_branch(False), deleted, loop_variable, augmented, except_name, free, free_deleted, delete_unbound, imported):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, e, sep=": ")
print(in_branch(True), x)
try:
    undefined_name
except NameError as e:
    print(e, e.name)
try:
    del never_defined
except NameError as e:
    print(e)
