class Data:
    def __init__(self, label): self.label = label
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.label, "unset")
    def __set__(self, obj, value): obj.__dict__[self.label] = value * 2
    def __delete__(self, obj): del obj.__dict__[self.label]
class NonData:
    def __get__(self, obj, owner): return ("nondata", obj is None, owner.__name__)
class C:
    d = Data("d")
    n = NonData()
c = C()
print(c.d, c.n, C.n, C.d.label)
c.d = 5; print(c.d, c.__dict__); c.__dict__["d"] = "raw"; print(c.d); del c.d; print(c.d)
c.n = "instance wins"; print(c.n, C.n)
c.__dict__["other"] = 1; print(c.other)
class ReadOnly:
    def __get__(self, obj, owner): return 42
    def __set__(self, obj, value): raise AttributeError("read only")
class Holder: r = ReadOnly()
h = Holder()
try:
    h.r = 1
except AttributeError as e:
    print(e, h.r)
h.__dict__["r"] = 0; print(h.r)
try:
    del h.r
except AttributeError as e:
    print(e)
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        value = obj.__dict__[self.name] = self.f(obj)
        print("computed", self.name)
        return value
class Page:
    @Lazy
    def content(self): return "text"
p = Page(); print(p.content, p.content, p.__dict__)
def f(self): return ("bound", self)
print(f.__get__(5)(), f.__get__(5, int).__self__)
