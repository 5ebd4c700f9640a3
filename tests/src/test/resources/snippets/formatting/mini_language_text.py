for spec in ("", "s", "5", "<5", ">5", "^5", "*^7", ".2", "6.2", ">6.2s", "05", "=5", "+5", ",", "é>5", "d"):
    try:
        print(spec.ljust(5), "[" + format("abc", spec) + "]")
    except ValueError as e:
        print(spec.ljust(5), e)
print(format(None), format([1]), f"{None!s:>6}|", f"{str([1, 2]):>10}|")
for value in (None, [1], (1,), {}):
    try:
        print(format(value, ">6"))
    except TypeError as e:
        print(e)
class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees
    def __format__(self, spec):
        if spec == "f":
            return f"{self.degrees * 9 / 5 + 32:.1f}F"
        return f"{self.degrees}C" + spec
print(f"{Temperature(20)} {Temperature(20):f} {Temperature(5):!}", "{:f}".format(Temperature(0)), format(Temperature(1), "x"))
class Bad:
    def __format__(self, spec):
        return 5
try:
    print(f"{Bad()}")
except TypeError as e:
    print(e)
try:
    print(format(object(), "x"))
except TypeError as e:
    print(e)
