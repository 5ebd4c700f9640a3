class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw)
        ns["added"] = len(ns) > 0
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.initialised = True
    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)
    def __repr__(cls): return f"<meta {cls.__name__}>"
    def __len__(cls): return 42
    def __iter__(cls): return iter(["i", "j"])
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, key): return f"{cls.__name__}[{key}]"
    def __getattr__(cls, name): return f"meta attr {name}"
    def __eq__(cls, other): return cls is other
    def __hash__(cls): return 1
    def cls_method(cls): return "cls_method of " + cls.__name__
    @property
    def prop(cls): return "prop of " + cls.__name__
class A(metaclass=Meta, option=1):
    x = 1
    def __init__(self, *a): self.a = a
class B(A): pass
print(A, B, A(1).a, len(A), list(B), 1 in A, A["k"], A.unknown, A.initialised, B.added, A.cls_method(), B.prop, type(A).__name__, isinstance(A, Meta))
try:
    A().cls_method()
except AttributeError as e:
    print(e)
class Single(type):
    instances = {}
    def __call__(cls, *args, **kw):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kw)
        return cls.instances[cls]
class Config(metaclass=Single):
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v)
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)
