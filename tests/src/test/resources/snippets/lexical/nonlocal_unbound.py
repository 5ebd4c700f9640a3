print("not printed")
def f():
    nonlocal x
    x = 1
