print("not printed")
def f():
    break
