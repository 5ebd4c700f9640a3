g = ExceptionGroup("many", [ValueError("v"), TypeError("t"), ExceptionGroup("nested", [KeyError("k"), ValueError("w")])])
print(g, g.message, len(g.exceptions), repr(g.exceptions[0]))
try:
    raise g
except* ValueError as e:
    print("values", type(e).__name__, [repr(x) for x in e.exceptions])
except* (TypeError, KeyError) as e:
    print("others", e.exceptions)
try:
    try:
        raise ExceptionGroup("partial", [ValueError(1), OSError("left")])
    except* ValueError:
        print("handled part")
except ExceptionGroup as e:
    print("rest", e.exceptions)
try:
    raise ValueError("naked")
except* ValueError as e:
    print(type(e).__name__, e.exceptions)
try:
    pass
except* ValueError:
    print("never")
else:
    print("else")
finally:
    print("finally")
print(g.split(ValueError)[0].exceptions[0], g.subgroup(TypeError).exceptions, g.subgroup(lambda e: isinstance(e, KeyError)).exceptions, g.subgroup(OSError))
class Custom(ExceptionGroup):
    def derive(self, excs): return Custom(self.message, excs)
c = Custom("c", [ValueError(1), KeyError(2)])
print(type(c.subgroup(KeyError)).__name__, c.derive([OSError()]).message)
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x")):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def f():
    for i in range(2):
        try:
            raise ExceptionGroup("loop", [ValueError(i)])
        except* ValueError as e:
            found = e
    return found.exceptions[0].args
print(f())
