class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__.lower()] = cls
class Csv(Plugin): pass
class Json(Plugin, name="json!"): pass
class Deep(Json): pass
print({k: v.__name__ for k, v in Plugin.registry.items()})
class Field:
    def __set_name__(self, owner, name):
        self.owner, self.name = owner.__name__, name
    def __get__(self, obj, owner=None):
        return f"{self.owner}.{self.name}"
class Model:
    a = Field()
    b = Field()
print(Model.a, Model().b)
class Generic:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class Sub(Generic): pass
print(Generic[int.__name__], Sub[1, 2], Sub["x"])
try:
    class Bad(Plugin, wrong=1): pass
except TypeError as e:
    print(e)
try:
    class Worse(object, x=1): pass
except TypeError as e:
    print(e)
try:
    Model[1]
except TypeError as e:
    print(e)
