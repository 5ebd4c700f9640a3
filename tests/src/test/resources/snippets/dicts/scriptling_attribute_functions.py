d = {"a": 1}
print(getattr(d, "a"), hasattr(d, "a"), hasattr(d, "zz"), getattr(d, "zz", 7))
setattr(d, "n", 1); print(d); delattr(d, "n"); print(d)
try:
    getattr(d, "zz")
except AttributeError as e:
    print(e)
print(getattr({"keys": 1}, "keys") is not 1, "k" in dir({"k": 1}), "keys" in dir({"k": 1}))
