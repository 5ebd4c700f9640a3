class L(list):
    def __iadd__(self, o): return super().__iadd__(x * 2 for x in o)
class M(list): pass
class D(dict): pass
class S(set): pass
class B(bytearray): pass
l = L([1]); k = l; l += [2]; print(l, type(l).__name__, k is l)
l = M([1]); k = l; l += (2,); l *= 2; print(l, type(l).__name__, k is l)
d = D(a=1); k = d; d |= {"b": 2}; print(d, type(d).__name__, k is d)
s = S([1]); k = s; s |= {2}; s &= {2, 3}; s -= {5}; s ^= {9}; print(s, type(s).__name__, k is s)
b = B(b"a"); k = b; b += b"c"; b *= 2; print(bytes(b), type(b).__name__, k is b)
x = [1]; y = x; x += "ab"; x *= 2; print(x, y is x); z = {1}; w = z; z |= {2}; print(z, w is z)
print(list.__iadd__(x, [0]) is x)
try: list.__iadd__((), [1])
except TypeError as e: print(e)
try: x += 5
except TypeError as e: print(e)
try: s |= [1]
except TypeError as e: print(e)
