total = 0
for i in range(100000):
    total += i % 7
print(total)
def work(n):
    s = 0.0
    k = 0
    for i in range(n):
        if i % 3 == 0: k += 1
        elif i % 3 == 1: s += 0.5
        else: s = s + k
    return s, k
print(work(50000))
text = []
for i in range(20000): text.append(chr(97 + i % 26))
joined = "".join(text); print(len(joined), joined[:30], joined.count("a"))
d = {}
for i in range(20000): d[i % 100] = d.get(i % 100, 0) + i
print(len(d), d[0], d[99], sum(d.values()))
matrix = [[i * j for j in range(50)] for i in range(50)]; print(sum(sum(row) for row in matrix), matrix[49][49])
class Node:
    def __init__(self, v, nxt): self.v, self.next = v, nxt
head = None
for i in range(10000): head = Node(i, head)
n, c = head, 0
while n: c += n.v; n = n.next
print(c)
big = 1
for i in range(1, 200): big = big * i
print(len(str(big)), big % 1000003)
x = 2**62
for i in range(5): x += x; print(x, end=" ")
print()
v = 0
for i in range(5): v = v + 0.5 if i % 2 else v + 1
print(v)
