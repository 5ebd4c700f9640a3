def inner():
    try:
        x = yield "i1"
        print("inner got", x)
        y = yield "i2"
        print("inner got", y)
    except KeyError as e:
        print("inner caught", e)
        yield "after throw"
    finally:
        print("inner finally")
    return "inner result"
def outer():
    result = yield from inner()
    print("result", result)
    yield from [1, 2]
    yield from "ab"
    last = yield from (x for x in range(2))
    return last
o = outer(); print(next(o), o.send("A"), o.send("B"), list(o))
o = outer(); next(o); print(o.throw(KeyError("thrown"))); print(next(o))
o = outer(); next(o); o.close(); print("closed")
def passes():
    return (yield from iter([]))
try:
    next(passes())
except StopIteration as e:
    print(e.value)
class Custom:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("custom value")
        return self.n
def delegate():
    print((yield from Custom()))
print(list(delegate()))
def bad():
    yield from 5
try:
    list(bad())
except TypeError as e:
    print(e)
def flatten(x):
    for item in x:
        if isinstance(item, list): yield from flatten(item)
        else: yield item
print(list(flatten([1, [2, [3, [4]], 5], []])))
def average():
    total = count = 0
    value = None
    while True:
        value = yield total / count if count else None
        if value is None: return total
        total += value; count += 1
def group(results):
    while True:
        results.append((yield from average()))
results = []; g = group(results); next(g); print(g.send(10), g.send(20), g.send(None), g.send(5), g.send(None), results)
