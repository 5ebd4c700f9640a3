def doit(T, excs):
    m = r = None
    try:
        try: raise excs
        except* T as e: m = e
    except BaseException as e: r = e
    print(repr(m), repr(r))
EG = ExceptionGroup
doit(ValueError, EG("x", [ValueError(1), TypeError(2)]))
doit(ValueError, EG("x", [TypeError(2)]))
doit((ValueError, TypeError), EG("x", [ValueError(1), EG("n", [TypeError(2), OSError(3)])]))
doit(ValueError, ValueError("naked")); doit(TypeError, ValueError("naked"))
doit(Exception, EG("x", [KeyError(1)]))
def multi(exc):
    out = []
    try:
        try: raise exc
        except* ValueError as e: out.append(("V", repr(e)))
        except* TypeError as e: out.append(("T", repr(e)))
        except* OSError as e: out.append(("O", repr(e))); raise
        else: out.append("else")
        finally: out.append("fin")
    except BaseException as e: out.append(("R", repr(e), repr(e.__cause__), repr(e.__context__)))
    return out
print(multi(EG("m", [ValueError(1), TypeError(2), OSError(3), KeyError(4)])))
print(multi(EG("m", [ValueError(1)])))
def rz(exc):
    try:
        try: raise exc
        except* ValueError as e: raise KeyError("new")
        except* TypeError as e: raise OSError("new2") from e
    except BaseException as e: return repr(e), [repr(x.__context__) for x in e.exceptions] if isinstance(e, BaseExceptionGroup) else repr(e.__context__)
print(rz(EG("m", [ValueError(1), TypeError(2)]))); print(rz(EG("m", [ValueError(1)]))); print(rz(ValueError(5))); print(rz(EG("m", [ValueError(1), KeyError(3)])))
for bad in (ExceptionGroup, (ValueError, ExceptionGroup), 5):
    try:
        try: raise EG("x", [ValueError(1)])
        except* bad: pass
    except BaseException as e: print(repr(e))
try:
    try: pass
    except* ValueError: print("no")
    else: print("else")
finally: print("fin")
def f():
    for i in range(2):
        try: raise EG("x", [ValueError(i)])
        except* ValueError as e: print(e.exceptions)
f()
eg = EG("x", [ValueError(1), EG("y", [TypeError(1), ValueError(2)])])
print(eg.split(ValueError), eg.subgroup(TypeError), eg.derive([KeyError()]), eg.message, eg.exceptions, str(eg))
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message, excs)
print(repr(MyEG("m", [ValueError(1), TypeError(1)]).split(ValueError)))
for call in (lambda: EG("x", []), lambda: EG("x", [1]), lambda: EG(1, [ValueError()]), lambda: EG("x", [KeyboardInterrupt()]), lambda: EG("x"), lambda: BaseExceptionGroup("b", [ValueError()])):
    try: print(repr(call()))
    except Exception as e: print(type(e).__name__, e)
