class Nothing: pass
class OnlyEnter:
    def __enter__(self): return self
class OnlyExit:
    def __exit__(self, *a): return False
for value in (Nothing(), OnlyEnter(), OnlyExit(), 5, None):
    try:
        with value: print("never")
    except TypeError as e:
        print(e)
class OnInstance: pass
o = OnInstance(); o.__enter__ = lambda: 1; o.__exit__ = lambda *a: None
try:
    with o: pass
except TypeError as e:
    print(e)
class Generator:
    def __init__(self): self.log = []
    def __enter__(self): self.log.append("in"); return self.log
    def __exit__(self, *a): self.log.append("out")
def gen(m):
    with m as log:
        yield 1
        yield 2
m = Generator()
g = gen(m); next(g); print(m.log); g.close(); print(m.log)
m = Generator(); print(list(gen(m)), m.log)
class Counting:
    def __init__(self): self.depth = 0
    def __enter__(self): self.depth += 1; return self
    def __exit__(self, *a): self.depth -= 1
c = Counting()
with c:
    with c as again:
        print(c.depth, again is c)
print(c.depth)
