class HTTPError(Exception): pass
class Lib: pass
lib = Lib()
try:
    try:
        raise HTTPError("404")
    except NoSuchName:
        print("must not match")
except HTTPError as e:
    print("passed on", e)
try:
    raise HTTPError("500")
except lib.HTTPError as e:
    print("by attribute", e)
def make():
    class Hidden(ValueError): pass
    raise Hidden("inside")
try:
    make()
except Hidden as e:
    print("by name", e)
try:
    make()
except (Absent, Hidden):
    print("in a tuple")
try:
    {}["k"]
except [IndexError, KeyError]:
    print("a list of classes")
try:
    make()
except nothing.at.all.Hidden:
    print("dotted")
try:
    1 / 0
except Absent:
    print("no")
except ZeroDivisionError:
    print("later clause")
finally:
    print("finally")
