"""A module used by the snippets beside it."""
_count = 0
value = 42
def greet(name): return "hello " + name
class Thing: name = "thing"
def count():
    global _count
    _count += 1
    return _count
