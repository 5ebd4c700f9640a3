x: int = 5
y: str
def f(a: int, b: "later" = 2) -> None:
    local: undefined_name_is_fine = 3
    other: int
    return local
print(x, __annotations__, f(1), f.__annotations__)
class C:
    p: int
    q: str = "q"
    def m(self, v: float) -> "C": pass
print(C.__annotations__, C.q, hasattr(C, "p"), C.m.__annotations__)
try:
    y
except NameError as e:
    print(e)
o = C(); o.attr: int = 7; d = {}; d["k"]: int = 8; print(o.attr, d, "attr" in C.__annotations__)
(z): int = 9
print(z, "z" in __annotations__)
def g():
    v: int
    try:
        return v
    except UnboundLocalError as e:
        return str(e)
print(g())
try:
    w: missing_type = 1
except NameError as e:
    print(e)
