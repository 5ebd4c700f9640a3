for bad in (5, None, [], object):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)
def no_active():
    raise
try:
    no_active()
except RuntimeError as e:
    print(e)
def reraise_from_function():
    raise
try:
    try:
        raise KeyError("active")
    except KeyError:
        reraise_from_function()
except KeyError as e:
    print("reraised", e)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e, type(e.__context__).__name__)
try:
    try:
        1 / 0
    except (ValueError, "text"):
        pass
except TypeError as e:
    print(e)
try:
    try:
        pass
    except undefined_when_needed:
        pass
    print("not evaluated")
except NameError:
    print("evaluated")
class NotException: pass
try:
    raise NotException()
except TypeError as e:
    print(e)
class Picky(Exception):
    def __init__(self, a): pass
try:
    raise Picky
except TypeError as e:
    print(e)
