"""Trees that are built and thrown away: allocation of small objects."""
SIZE = 14


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def grow(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(grow(depth - 1), grow(depth - 1))


def run(size):
    lasting = grow(size)
    total = 0
    for depth in range(4, size + 1, 2):
        for _ in range(1 << (size - depth)):
            total += grow(depth).count()
    return [total, lasting.count()]
