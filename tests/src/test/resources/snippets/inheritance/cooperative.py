class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.log = ["root"]
    def visit(self): return ["root"]
class Named(Root):
    def __init__(self, name="?", **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("named")
    def visit(self): return ["named"] + super().visit()
class Sized(Root):
    def __init__(self, size=0, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append("sized")
    def visit(self): return ["sized"] + super().visit()
class Thing(Named, Sized):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("thing")
t = Thing(name="n", size=3)
print(t.name, t.size, t.log, t.visit())
class Mixin:
    def describe(self): return f"{type(self).__name__}: {self.text()}"
class Concrete(Mixin):
    def text(self): return "concrete"
class More(Concrete):
    def text(self): return "more " + super().text()
print(Concrete().describe(), More().describe())
class Abstract:
    def run(self): return self.step()
    def step(self): raise NotImplementedError(f"{type(self).__name__} must implement step")
try:
    Abstract().run()
except NotImplementedError as e:
    print(e, isinstance(e, RuntimeError))
class Prop:
    @property
    def value(self): return 1
class SubProp(Prop):
    @property
    def value(self): return super().value + 10
print(SubProp().value)
Concrete.text = lambda self: "patched"
print(More().describe(), Concrete().describe())
class Late(Concrete): pass
Late.__bases__ if hasattr(Late, "__bases__") else None
print(Late().describe())
