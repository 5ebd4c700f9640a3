# Annotated assignments evaluate the parts of their target even without a value; names are not looked up.
def f(x):
    print("f", x)
    return x
class A:
    def __repr__(self):
        return "A"


a = A()
x = {}
x[f(1)]: int
f(a).b: f("annotation")
def g():
    x[f(2)]: int
    f(a).c: f("not evaluated")
    (y): int
    z: f("never") = 3
    x[f(3)]: f("not") = f(4)
g()
try:
    undefined_name[f(1)]: int
except NameError as e:
    print(e)
try:
    undefined_name.b: int
except NameError as e:
    print(e)
def gen():
    x[(yield 1)]: int
    (yield 2).b: int
print(list(gen()), x)
class C:
    f(a).d: f("cls")
    q: f("ann q")
    (w): f("ann w")
print(C.__annotations__)
print(__annotations__)
def gen2():
    t: (yield 3)
    x[(yield 1)]: int = 5
    x[1:(yield 2)]: int
print(list(gen2()), x)
