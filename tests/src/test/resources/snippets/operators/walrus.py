if (n := len("abcd")) > 3:
    print("long", n)
values = [1, 5, 2, 8]
print([y for x in values if (y := x * 2) > 3], y)
print(any((found := x) > 4 for x in values), found)
while (item := values.pop()) != 1:
    print(item, end=" ")
print()
def f():
    total = 0
    result = [total := total + i for i in range(5)]
    return result, total
print(f())
print((a := 1, b := 2), a, b)
print(f"{(w := 10)} {w}")
x = (y := 0) or (z := 7)
print(x, y, z)
