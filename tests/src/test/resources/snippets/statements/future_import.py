from __future__ import annotations
def f(a: undefined, b: list[int] = None) -> also.undefined: pass
print(f.__annotations__)
class C:
    x: nothing = 1
print(C.__annotations__)
