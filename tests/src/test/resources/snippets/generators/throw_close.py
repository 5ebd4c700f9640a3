def g():
    log = []
    while True:
        try:
            x = yield log
            log.append(x)
        except ValueError as e:
            log.append("caught " + str(e))
        finally:
            log.append("f")
it = g(); next(it); print(it.send(1)); print(it.throw(ValueError("v")))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(next(it, "done"))
def cleanup():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("GeneratorExit seen")
        raise
    finally:
        print("finally")
c = cleanup(); next(c); c.close(); c.close(); print(next(c, "closed"))
c = cleanup(); c.close(); print("close before start")
c = cleanup()
try:
    c.throw(ValueError("before start"))
except ValueError as e:
    print(e, next(c, "over"))
def ignores():
    while True:
        try:
            yield
        except GeneratorExit:
            pass
i = ignores(); next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return
r = returns_on_close(); next(r); r.close(); print("closed quietly")
def stops():
    yield 1
    raise StopIteration("early")
try:
    list(stops())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)
def next_inside():
    yield next(iter([]))
try:
    list(next_inside())
except RuntimeError as e:
    print(e)
def running():
    yield next(me)
me = running()
try:
    next(me)
except ValueError as e:
    print(e)
def finished(): yield
f = finished(); list(f)
try:
    f.throw(KeyError("after end"))
except KeyError as e:
    print(repr(e))
print(f.gi_running, f.gi_frame)
t = g(); next(t); print(t.throw(ValueError))
