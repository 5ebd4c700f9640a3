print("not printed")
def f(x):
    return await x
