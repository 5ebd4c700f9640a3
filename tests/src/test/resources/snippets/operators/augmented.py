x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 2; print(x)
x //= 5; print(x)
x **= 3; print(x)
x %= 7; print(x)
x <<= 4; print(x)
x >>= 1; print(x)
x |= 3; print(x)
x &= 6; print(x)
x ^= 5; print(x)
x /= 2; print(x)
a = b = [1]
a += [2]
print(b, a is b)
a *= 2
print(b)
a = a + [9]
print(b, a)
t = (1,)
u = t
t += (2,)
print(t, u)
s = "ab"
s += "c"
s *= 2
print(s)
d = {"n": 1}
d["n"] += 1
d |= {"m": 2}
print(d)
class Holder: pass
h = Holder()
h.n = 1
h.n += 4
print(h.n)
lst = [1]
lst += "ab"
lst += (x for x in range(2))
print(lst)
s = {1, 2}
r = s
s |= {3}; s &= {2, 3}; s -= {2}; s ^= {5}
print(sorted(s), r is s)
