def f(a: int, b: "str" = "x", *args: 1, c: list = None, **kw) -> bool:
    """First line.

    More."""
    return True
print(f.__name__, f.__qualname__, f.__module__, repr(f.__doc__), f.__defaults__, f.__kwdefaults__)
print(f.__annotations__)
f.counter = 1
f.counter += 1
print(f.counter, f.__dict__, hasattr(f, "missing"), callable(f), f.__wrapped__ if hasattr(f, "__wrapped__") else "none")
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, (lambda: 0).__name__, (lambda: 0).__doc__)
class C:
    "Doc of C"
    def method(self): "doc of method"
    class D:
        def deep(self): pass
print(C.__doc__, C.method.__doc__, C.method.__qualname__, C.D.deep.__qualname__, C().method.__name__, C().method.__self__.__class__ is C, C().method.__func__ is C.method)
f.__name__ = "renamed"
print(f.__name__, f.__qualname__)
f.__doc__ = None
print(f.__doc__)
try:
    f.missing
except AttributeError as e:
    print(e)
try:
    del f.nothing
except AttributeError as e:
    print(type(e).__name__)
def closed(x):
    return lambda: x
print(len(closed(1).__closure__), closed(7).__closure__[0].cell_contents, f.__closure__)
