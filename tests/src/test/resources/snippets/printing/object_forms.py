import math
def f(): pass
def g(): yield
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
o = C()
def shape(x):
    text = repr(x)
    at = text.find(" at 0x")
    if at >= 0:
        end = text.find(">", at)
        text = text[:at] + " at ADDRESS" + text[end:]
    return text
for x in (f, lambda: 0, o, C, C.m, C.c, C.s, len, [].append, "a".upper, g(), iter([]), iter(()), iter({}), iter(set()), iter(range(0)), map(str, []), filter(None, []), zip(), enumerate([]), reversed([]), object(), type, int, (x for x in []), ValueError, super, property(), staticmethod(f), classmethod(f)): print(shape(x))
print(shape(o.m).split("<__main__")[0], shape(C().c).startswith("<bound method C.c of <class"))
print(type(f), type(g()), type(o.m), type(len), type(math), type(iter([])), type({}.items()), type(x for x in []))
