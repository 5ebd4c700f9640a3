class P:
    kind = "person"
    def __init__(self): self.name = "Ann"
    def greet(self): return "hi " + self.name
p = P()
print(p["name"], p["kind"], p["greet"]()); p["name"] = "Bob"; p["age"] = 3; print(p.name, p.age, p["greet"]()); del p["age"]; print(hasattr(p, "age"))
for f in (lambda: p[0], lambda: p[None], lambda: p[1:2]):
    try:
        f()
    except TypeError as e:
        print(e)
def assign(): p[0] = 1
try:
    assign()
except TypeError as e:
    print(e)
class Own:
    def __getitem__(self, key): return "own " + str(key)
print(Own()["name"], Own()[5])
p["count"] = 1; p["count"] += 5; print(p.count)
