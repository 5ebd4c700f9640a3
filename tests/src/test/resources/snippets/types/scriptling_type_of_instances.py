class A: pass
class B(A): pass
def f(): pass
print(type(A()) == "A", type(B()) == "B", type(B()) == "A", type(A) == "CLASS", type(A) == "BUILTIN")
print(A().type(), A.type(), f.type(), (lambda: 0).type(), len.type(), A().type == A if False else "-")
print(type(f) == "FUNCTION", type(A().__init__) != "INTEGER", {"A": "found"}[type(A())])
try:
    raise ValueError("v")
except ValueError as e:
    print(type(e) == "EXCEPTION", type(e) == "ValueError", type(e) == "TypeError", e.type(), type(e) + "!")
class MyErr(Exception): pass
print(type(MyErr()) == "MyErr", type(MyErr()) == "EXCEPTION")
import math
print(type(math) == "MODULE", type(math) == "DICT", math.type())
class Loud(type):
    def __eq__(cls, other): return "mine"
    __hash__ = type.__hash__
class C(metaclass=Loud): pass
print(C == "C")
