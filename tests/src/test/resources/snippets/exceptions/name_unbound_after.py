e = "before"
try:
    raise ValueError("v")
except ValueError as e:
    inside = str(e)
try:
    print(e)
except NameError as error:
    print(error, inside)
def local():
    try:
        raise KeyError("k")
    except KeyError as e:
        kept = e
    try:
        return e
    except UnboundLocalError as error:
        return repr(kept), str(error)
print(local())
def rebound():
    try:
        raise KeyError("k")
    except KeyError as e:
        e = "rebound"
    try:
        return e
    except NameError as error:
        return type(error).__name__
print(rebound())
def deleted():
    try:
        raise KeyError("k")
    except KeyError as e:
        del e
    return "fine"
print(deleted())
def in_loop():
    seen = []
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            seen.append(e.args[0])
            if i == 1: break
    return seen
print(in_loop())
