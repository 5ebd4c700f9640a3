for name in ("eval", "exec", "compile", "memoryview", "aiter", "anext"):
    print(name in dir(__import__("builtins")), end=" ")
print()
def absent():
    yield lambda: eval("1")
    yield lambda: exec("1")
    yield lambda: compile("1", "f", "eval")
    yield lambda: memoryview(b"")
for call in absent():
    try:
        call()
        print("is defined")
    except NameError as e:
        print(e)
eval = lambda text: "a name like any other"
print(eval("1"))
