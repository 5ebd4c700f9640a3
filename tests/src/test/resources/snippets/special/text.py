class R:
    def __repr__(self): return "R()"
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
class F:
    def __format__(self, spec): return f"format<{spec}>"
    def __str__(self): return "plain"
print(R(), str(R()), [R()], f"{R()} {R()!s}", S(), [S()], f"{S()} {S()!r}", f"{F()} {F():abc} {F()!s}", "{:x}".format(F()), "%s %r" % (S(), S()), {"k": S()}, (S(),))
class BadStr:
    def __str__(self): return 5
class BadRepr:
    def __repr__(self): return None
for call in (lambda: str(BadStr()), lambda: repr(BadRepr()), lambda: print(BadStr()), lambda: f"{BadRepr()}"):
    try:
        call()
    except TypeError as e:
        print(e)
class B:
    def __bytes__(self): return b"bytes"
print(bytes(B()), repr(type("X", (), {})()).startswith("<__main__.X object at 0x"), str(R) == "<class '__main__.R'>")
class Outer:
    class Inner: pass
    def m(self): pass
print(Outer.Inner, repr(Outer.Inner()).startswith("<__main__.Outer.Inner object at 0x"), repr(Outer.m).startswith("<function Outer.m at 0x"), repr(Outer().m).startswith("<bound method Outer.m of <__main__.Outer object at 0x"))
class Sub(str):
    def __str__(self): return "Sub:" + super().__str__()
print(Sub("x"), str(Sub("x")), "%s" % Sub("x"), repr(Sub("x")), Sub("x") + "")
class Recursive:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"Recursive({len(self.items)})"
print(Recursive().items)
