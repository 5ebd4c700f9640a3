import sys
try:
    sys.exit(3)
except SystemExit as e:
    print("caught", e.code, e)
try:
    try:
        sys.exit(4)
    except Exception:
        print("not reached")
except BaseException as e:
    print(type(e).__name__, e.code)
try:
    sys.exit("message")
except:
    print("bare")
try:
    exit(1)
except SystemExit as e:
    print(e.code)
try:
    raise SystemExit
except SystemExit as e:
    print(e.code)
try:
    try:
        raise KeyboardInterrupt("stop")
    except Exception:
        print("not reached")
except KeyboardInterrupt as e:
    print(repr(e))
class Manager:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit runs", a[0].__name__)
try:
    with Manager():
        sys.exit()
finally:
    print("finally runs")
    sys.exit(5)
