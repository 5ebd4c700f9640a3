pairs = [(1, "b"), (0, "x"), (1, "a"), (0, "y")]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs))
a = [3, 1, 2]; print(a.sort(), a); a.sort(reverse=True); print(a); a.sort(key=lambda x: -x if x > 1 else 10); print(a)
print(sorted("banana"), sorted({"b": 1, "a": 2}), sorted([True, 0, 2.5, -1]), sorted(["b", "A", "c"], key=str.lower), sorted([[2], [1, 5], [1]]), sorted([]))
print(sorted([1, 2, 3, 4], key=lambda x: x % 2), sorted(["bb", "a", "cc", "d"], key=len, reverse=True), sorted(range(5), reverse=True))
for call in (lambda: sorted([1, "a"]), lambda: ["a", 1].sort(), lambda: sorted([None, 1]), lambda: sorted(5), lambda: sorted([1, 2], key=5), lambda: sorted([{}, {}])):
    try:
        print(call())
    except TypeError as e:
        print(e)
class Weird:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n > other.n
    def __repr__(self): return f"W{self.n}"
print(sorted([Weird(1), Weird(3), Weird(2)]), min([Weird(1), Weird(3)]), max(Weird(1), Weird(3)) if False else "-")
big = [(i * 7919) % 1000 for i in range(500)]
print(sorted(big)[:5], sorted(big) == sorted(big[::-1]), sorted(big, reverse=True)[:3])
