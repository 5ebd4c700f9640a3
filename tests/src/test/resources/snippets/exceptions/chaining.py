try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("outer") from z
except ValueError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("implicit")
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError("v") from KeyError
except ValueError as e:
    print(repr(e.__cause__))
try:
    try:
        raise KeyError("k")
    finally:
        raise TypeError("in finally")
except TypeError as e:
    print(repr(e.__context__))
try:
    raise ValueError("x") from 5
except TypeError as e:
    print(e)
e = ValueError("plain")
print(e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
e.__cause__ = KeyError("set")
print(repr(e.__cause__), e.__suppress_context__)
def chain():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise IndexError(2)
    except IndexError:
        raise ValueError(3)
try:
    chain()
except ValueError as e:
    while e:
        print(type(e).__name__, end=" ")
        e = e.__context__
print()
try:
    raise ValueError("tb")
except ValueError as e:
    print(e.__traceback__ is not None, e.with_traceback(None) is e)
