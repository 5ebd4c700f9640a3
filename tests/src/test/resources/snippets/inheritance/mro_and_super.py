class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()
print(D().who(), [k.__name__ for k in D.__mro__], [k.__name__ for k in D.mro()], C().who())
class X: pass
class Y(X): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(str(e).replace("\n", " "))
try:
    class W(A, A): pass
except TypeError as e:
    print(e)
print(super(D, D()).who(), super(B, D()).who(), super(C, D()).who())
class E(D):
    def who(this): return super().who()[:1]
    @classmethod
    def create(cls): return super().__new__(cls)
    @staticmethod
    def static(): return __class__.__name__
print(E().who(), type(E.create()).__name__, E.static(), E.__bases__, D.__bases__)
class F:
    def f(self):
        return [super(F, self).__repr__() [:4] for _ in range(1)], (lambda: super(F, self).__class__.__name__)()
print(F().f())
def outside():
    super()
try:
    outside()
except RuntimeError as e:
    print(e)
class G:
    def m(self): return super().missing
try:
    G().m()
except AttributeError as e:
    print(e)
try:
    super(D, 5).who()
except TypeError as e:
    print(e)
print([c.__name__ for c in A.__subclasses__()], D.__base__.__name__, object.__base__)
