a = []
b = a
print(a is b, a is not [], a == [], None is None, True is not False)
x = None
print(x is None, x is not None, not x is None)
print(... is Ellipsis, NotImplemented is NotImplemented, type(None) is type(x))
class C: pass
c = C()
print(c is c, C() is C(), C is type(c), id(c) == id(c), id(a) == id([1]))
print(() is not None, "" is not None)
