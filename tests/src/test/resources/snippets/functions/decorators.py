def trace(label):
    def decorate(function):
        def wrapper(*args, **kw):
            print(label, function.__name__, args, kw)
            return function(*args, **kw)
        wrapper.__wrapped__ = function
        return wrapper
    return decorate
@trace("outer")
@trace("inner")
def add(a, b=2):
    return a + b
print(add(1), add(1, b=5), add.__name__, add.__wrapped__.__wrapped__.__name__)
registry = []
def register(x):
    registry.append(x.__name__)
    return x
@register
def one(): pass
@register
class Two: pass
print(registry)
@(lambda f: "replaced")
def gone(): pass
print(gone)
handlers = [register]
@handlers[0]
def three(): pass
print(registry[-1])
class Memo:
    def __init__(self, function): self.function, self.cache = function, {}
    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.function(*args)
        return self.cache[args]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), len(fib.cache), type(fib).__name__)
def tag(cls):
    cls.tag = cls.__name__.lower()
    return cls
@tag
class Thing: pass
print(Thing.tag)
