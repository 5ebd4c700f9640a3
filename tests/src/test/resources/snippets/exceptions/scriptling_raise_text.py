try:
    raise "boom"
except Exception as e:
    print(str(e), type(e).__name__)
try:
    raise "again"
except TypeError as e:
    print(e)
def f(x): raise "problem with " + x
try:
    f("that")
except ValueError:
    print("no")
except TypeError as e:
    print(e, e.args)
try:
    raise 5
except TypeError as e:
    print(e)
