print(1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 2 * 3 % 4, -3 % 5, 10 - 4 - 3, 100 / 10 / 2)
print(1 << 2 + 1, 1 + 1 << 2, 6 & 5 | 8, 6 | 5 & 3, 6 ^ 3 & 1, ~1 + 1)
print(not True or True, not (True or True), True or False and False, (True or False) and False)
print(1 < 2 and 2 < 1 or 3, 1 if 0 else 2 if 0 else 3, (lambda: 1 if True else 2)())
print(1 in [1, 2] and 3 not in [1, 2], not 1 in [2], 1 + 1 in [2], [1] + [2] == [1, 2])
print(- - 1, + - 1, not not 1, -2 ** -2, 2 ** -1 * 4, --2)
print(1 == 1 in [True], (1 == 1) in [True], 1 < 2 == 2, 3 == 3 != 4)
a = [1, 2, 3]
print(-a[0], -a[1] ** 2, not a[0] == 1, a[0] if a else None)
