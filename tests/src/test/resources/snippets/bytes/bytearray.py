a = bytearray(b"abc")
a.append(100); a.extend(b"ef"); a.insert(0, 64); a[1] = 65
print(a, len(a), a.pop(), a.pop(0), a, a[1:3], a + b"!", type(a + b"x").__name__, type(b"x" + a).__name__)
a[1:2] = b"XYZ"
print(a); del a[0]; print(a); del a[::2]; print(a); a.reverse(); print(a); a.remove(a[0]); print(a)
a += b"12"; a *= 2; print(a, a.count(b"1"), a.find(b"2"), a.upper(), a.copy() == a, a.copy() is a)
a.clear(); print(a, bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]), bool(bytearray()))
for call in (lambda: bytearray(b"a")[5], lambda: bytearray(b"a").append(256), lambda: bytearray(b"a").append("x"), lambda: bytearray().pop(), lambda: bytearray(b"a").remove(1), lambda: hash(bytearray()), lambda: bytearray(b"a").extend([300])):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
for x in bytearray(b"hi"):
    print(x, end=" ")
print(bytearray(b"x") == b"x", bytes(bytearray(b"q")))
