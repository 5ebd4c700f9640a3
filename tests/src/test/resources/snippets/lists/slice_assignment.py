a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["a", "b", "c"]; print(a)
a[:0] = [9]; print(a)
a[len(a):] = (7, 8); print(a)
a[2:5] = []; print(a)
a[::2] = "wxyz"[:len(a[::2])]; print(a)
a[3:1] = ["in"]; print(a)
a[-1:] = range(2); print(a)
a[:] = a[::-1]; print(a)
try:
    a[::2] = [1]
except ValueError as e:
    print(e)
del a[1:5:2]; print(a)
del a[-1]; print(a)
del a[:2]; print(a)
del a[::-1]; print(a)
b = [1, 2, 3]
b[1:2] = b; print(b)
b += b; print(b)
b[1:1] = iter("xy"); print(b)
c = list(range(10)); del c[::3]; print(c); del c[5:1:-2]; print(c)
