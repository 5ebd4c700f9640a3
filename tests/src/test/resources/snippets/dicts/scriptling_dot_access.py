d = {"a": 1, "items": "key", "nested": {"x": {"y": 5}}}
print(d.a, d.nested.x.y); d.a = 2; d.new = 3; print(d); d.a += 1; print(d["a"]); del d.a; print("a" in d)
try:
    d.zz
except AttributeError as e:
    print(e)
try:
    del d.zz
except AttributeError as e:
    print(e)
try:
    d["zz"]
except KeyError as e:
    print(e)
print(callable(d.items), d["items"], len(d.items()))
try:
    d.keys = 5
except AttributeError as e:
    print("AttributeError")
print("keys" in d)
d.nested.x.y = 6; d.nested.x.z = [1]; d.nested.x.z.append(2); print(d.nested)
d.f = lambda n: n * 2; print(d.f(4))
class Sub(dict):
    def __getattr__(self, name): return "getattr " + name
s = Sub(k=1); print(s.k)
