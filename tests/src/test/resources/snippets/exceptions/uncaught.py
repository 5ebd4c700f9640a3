print("before")
def f():
    raise ValueError("it failed")
f()
print("after")
