def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
class C:
    def m(self, a): pass
    def none(): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    class Inner:
        def deep(self): pass
class Init:
    def __init__(self, a, b): pass
class Called:
    def __call__(self, x): pass
show(lambda: C(1))
show(lambda: C(x=1))
show(lambda: C().m())
show(lambda: C.m())
show(lambda: C().m(1, 2))
show(lambda: C().none())
show(lambda: C.c())
show(lambda: C.s())
show(lambda: C.Inner().deep(5))
show(lambda: Init())
show(lambda: Init(1))
show(lambda: Init(1, 2, 3))
show(lambda: Called()())
show(lambda: object(1))
show(lambda: C()())
show(lambda: 5())
show(lambda: None())
show(lambda: "a"())
show(lambda: [](0))
show(lambda: Init(1, 2)())
def outer():
    def inner(a): pass
    inner()
show(outer)
