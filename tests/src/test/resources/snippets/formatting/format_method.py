print("{:>8}|{:<8}|{:^8}|{:*^8}".format("a", "b", "c", "d"))
print("{0} {1} {0}".format("x", "y"), "{} {}".format(1, 2), "{a} {b[k]} {c.real}".format(a=1, b={"k": 2}, c=3), "{0[1]}".format([5, 6]), "{b[0]}".format(b={0: "zero"}))
print("{:,}|{:08.3f}|{:.1%}|{:+d}|{:x}|{:#b}|{:e}".format(1234567, 3.14159, 0.256, 5, 255, 5, 12345.678))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>6}".format("a"), "{:{}}|".format("a", 5), "{:{w}.{p}f}".format(3.14159, w=8, p=2))
print("{{}} {{{}}}".format(1), "{}".format(None), "{} {x}".format(1, x=2), "{x}".format(**{"x": 1}), "{:}".format("s"))
print("{k} {l}".format_map({"k": 1, "l": 2}))
class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"
print("{a} {b}".format_map(Default(a=1)))
for call in (lambda: "{}".format(), lambda: "{0} {2}".format(1, 2), lambda: "{x}".format(), lambda: "{} {0}".format(1), lambda: "{".format(1), lambda: "}".format(1), lambda: "{0.x}".format(1), lambda: "{0[a]}".format([1]), lambda: "{!z}".format(1), lambda: "{:d}".format("a"), lambda: "{:s}".format(1), lambda: "{:z}".format("a"), lambda: "{a.b}".format(a=1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
