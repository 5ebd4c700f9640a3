a = [1, 2, 3, 4, 5]
print(a, len(a), a[0], a[-1], a[1:3], a[::-1], a[::2], a[10:], a[-2:], a[:-2], a[5:2], a[-100:100])
a.append(6); a.extend([7, 8]); a.insert(0, 0); a.insert(-1, "x"); a.insert(100, "end"); print(a)
print(a.pop(), a.pop(0), a.pop(-2), a.index(3), a.count(2), 3 in a, 99 not in a); a.remove(3); print(a)
a.reverse(); print(a); b = a.copy(); b.clear(); print(a, b, a + [1], [0] * 3, 2 * [1, 2], [] * 5, [1] * -1)
print([1, 2] == [1, 2], [1] == [1.0], [1] != [2], [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [[1]] == [[1]], [2] > [1, 9], [1, "a"] == [1, "a"])
print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), [*range(2), *"ab"], [[]] * 2)
c = [[0]] * 2; c[0].append(1); print(c)
print(a.append(1), a.sort() if False else None, a.index(5, 1), list(reversed([1, 2, 3])))
