l = [1]
print(append(l, 2), l); c = copy(l); c.append(3); print(l, c, copy(l) is not l)
d = {"a": 1, "b": 2}
print(len(keys(d)) == len(d), list(keys(d)), list(values(d)), list(items(d)), keys(d))
print(join(["a", "b"], "-"), upper("x"), lower("X"), capitalize("ab"), title("ab cd"), split("a,b,c", ","), split("a b"), split("a,b,c", ",", 1), replace("aaa", "a", "b"), replace("aaa", "a", "b", 1))
print(strip("  x "), lstrip("xxa", "x"), rstrip("a  ") + "|", startswith("abc", "ab"), endswith("abc", "c"), yield_now())
items = [5]
print(items)
def f():
    keys = "local"
    return keys, upper("fine")
print(f())
for call in (lambda: append((1,), 2), lambda: keys([1]), lambda: values("x"), lambda: upper(5)):
    try:
        print(call())
    except TypeError:
        print("TypeError")
class P:
    def __init__(self): self.inner = []; print("init")
p = P(); q = copy(p); print(q is not p, q.inner is p.inner, type(q).__name__)
class Own:
    def __copy__(self): return "own copy"
print(copy(Own()), copy(5), copy((1,)), copy("s"), copy({1}), copy({"k": 1}))
