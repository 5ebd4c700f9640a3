def f(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "w": int(w), "h": int(h), **rest}: return f"rect {w * h} {rest}"
        case {"nested": {"k": [a, *_]}}: return f"nested {a}"
        case {1: one, None: nothing}: return f"odd keys {one} {nothing}"
        case {}: return "any mapping"
        case _: return "no mapping"
for x in ({"type": "circle", "r": 2, "z": 1}, {"type": "rect", "w": 2, "h": 3, "c": "red"}, {"type": "rect", "w": "2", "h": 3}, {"nested": {"k": (7, 8)}}, {1: "a", None: "b"}, {}, [("type", "circle")], "x"): print(f(x))
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Point3(Point):
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
class Other: x = 1
def g(p):
    match p:
        case Point3(0, 0, z=z): return f"z axis {z}"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"y axis {y}"
        case Point(x, 0): return f"x axis {x}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "somewhere"
        case [Point(x=0), *_]: return "list with point on the y axis"
        case Other(x=v): return f"other {v}"
        case _: return "no point"
for p in (Point(0, 0), Point3(0, 0, 5), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), [Point(0, 1), 5], Other(), 7): print(g(p))
class NoArgs: pass
try:
    match NoArgs():
        case NoArgs(1): print("never")
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3): print("never")
except TypeError as e:
    print(e)
match {"a": 1}:
    case {"a": 1, **rest}: print(rest)
match {"k": None}:
    case {"k": None}: print("key with none")
class M(dict):
    def __missing__(self, key): return "made up"
match M():
    case {"absent": v}: print("never", v)
    case _: print("missing is not asked")
for v in (True, 1, 1.0, "s", b"b", [1], (1,), {1}, {1: 2}, frozenset([1])):
    match v:
        case bool(x): kind = "bool"
        case int(x): kind = "int"
        case float(x): kind = "float"
        case str(x): kind = "str"
        case bytes(x): kind = "bytes"
        case list(x): kind = "list"
        case tuple(x): kind = "tuple"
        case set(x): kind = "set"
        case dict(x): kind = "dict"
        case frozenset(x): kind = "frozenset"
    print(kind, x, end="; ")
print()
