def run(f):
    try: f()
    except BaseException as g: print(type(g).__name__, repr(g), repr(g.__cause__), repr(g.__context__), g.args[0] if g.args else None)
    else: print("no exception")
def a():
    try: raise ExceptionGroup("o",[ValueError(1),KeyError(2)])
    except* ValueError: raise TypeError("t")
def b():
    try: raise ExceptionGroup("o",[ValueError(1)])
    except* ValueError: raise TypeError("t")
def c():
    try: raise ExceptionGroup("o",[ValueError(1),KeyError(2)])
    except* ValueError: raise
def d():
    try: raise ExceptionGroup("o",[ValueError(1),KeyError(2), ExceptionGroup("n",[TypeError(3), ValueError(4)])])
    except* ValueError as e: raise e
    except* KeyError: pass
def e():
    try: raise ValueError("x")
    except* ValueError as e: raise
def f():
    try: raise ValueError("x")
    except* TypeError as e: raise
def g():
    try: raise ExceptionGroup("o",[ValueError(1),KeyError(2)])
    except* ValueError: raise TypeError("t")
    except* KeyError: raise OSError("u")
def h():
    try: raise ExceptionGroup("o",[ValueError(1),KeyError(2),IndexError(3)])
    except* ValueError: raise TypeError("t")
    except* KeyError: raise
def i():
    try: raise ExceptionGroup("o",[ValueError(1)])
    except* ValueError: raise ExceptionGroup("new",[OSError(1)])
def k():
    try: raise ValueError("n")
    except* ValueError as e: print(repr(e)); raise TypeError("q") from e
def l():
    class Cust(ExceptionGroup):
        def derive(self, excs): return Cust(self.message, excs)
    try: raise Cust("c",[ValueError(1),KeyError(2)])
    except* ValueError as g: print(type(g).__name__, g.exceptions)
def m():
    try: raise ExceptionGroup("o",[ValueError(1),KeyError(2)])
    except* (ValueError, KeyError) as e: print(repr(e))
    else: print("else")
    finally: print("fin")
for fn in (a,b,c,d,e,f,g,h,i,k,l,m): print(fn.__name__); run(fn)
