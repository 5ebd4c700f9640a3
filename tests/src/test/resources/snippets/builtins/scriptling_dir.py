names = dir()
print("len" in names, "print" in names, names == sorted(names))
mine = 1
print("mine" in dir())
print("k" in dir({"k": 1}), "keys" in dir({"k": 1}), dir({"k": 1}) == sorted(dir({"k": 1})))
def f(local):
    return "local" in dir(), "len" in dir()
print(f(1))
