def run(action):
    log = []
    try:
        log.append("try")
        action()
    except ZeroDivisionError:
        log.append("zero")
    except (TypeError, ValueError) as e:
        log.append(type(e).__name__)
    except:
        log.append("bare")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return " ".join(log)
print(run(lambda: 1), run(lambda: 1 / 0), run(lambda: int("x")), run(lambda: 1 + "a"), run(lambda: [][0]), sep="\n")
def returns():
    try:
        return "try"
    finally:
        return "finally"
def overrides():
    for i in range(3):
        try:
            1 / 0
        finally:
            continue
    return "swallowed"
def breaks():
    while True:
        try:
            return "inner"
        finally:
            break
    return "after break"
def order():
    log = []
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            log.append(i)
        finally:
            log.append("f%d" % i)
    return log
def value():
    x = 1
    try:
        return x
    finally:
        x = 2
def nested():
    log = []
    try:
        try:
            raise KeyError("inner")
        finally:
            log.append("inner finally")
    except KeyError:
        log.append("outer except")
    return log
def in_else():
    try:
        pass
    except ValueError:
        return "not here"
    else:
        try:
            raise ValueError("from else")
        except ValueError as e:
            return str(e)
print(returns(), overrides(), breaks(), order(), value(), nested(), in_else())
def unhandled():
    try:
        raise KeyError("k")
    except ValueError:
        return "no"
try:
    unhandled()
except KeyError as e:
    print("passed through", e)
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise
except ValueError as e:
    print("reraised", e)
