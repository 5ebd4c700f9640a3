def show(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
show(lambda: 1 + "a")
show(lambda: "a" + 1)
show(lambda: [1] + (2,))
show(lambda: (1,) + [2])
show(lambda: b"a" + "b")
show(lambda: "a" + b"b")
show(lambda: None + 1)
show(lambda: "a" - "b")
show(lambda: "a" * "b")
show(lambda: [1] * 1.5)
show(lambda: 1.5 * "a")
show(lambda: {} + {})
show(lambda: {1} + {2})
show(lambda: 2 ** "a")
show(lambda: "a" % 1)
show(lambda: 1 % "a")
show(lambda: [] // 1)
show(lambda: 1 @ 2)
show(lambda: 1 & 1.5)
show(lambda: object() << 1)
show(lambda: 1 < "a")
show(lambda: "a" >= 1)
show(lambda: [] < ())
show(lambda: None > None)
show(lambda: {} < {})
show(lambda: 1 in 5)
show(lambda: 1 in "abc")
show(lambda: "a" in None)
def aug(op):
    x = 1
    if op == "+": x += "a"
    elif op == "-": x -= []
    elif op == "**": x **= "a"
    elif op == "|": x |= 1.5
for op in ("+", "-", "**", "|"):
    show(lambda: aug(op))
def concat():
    s = "a"
    s += 1
show(concat)
