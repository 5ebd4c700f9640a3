"""List, set and dict comprehensions."""
SIZE = 300000


def run(size):
    squares = [n * n for n in range(size)]
    even = [n for n in squares if n % 2 == 0]
    remainders = {n % 1009 for n in squares}
    table = {n: n % 7 for n in range(0, size, 3)}
    pairs = [(x, y) for x in range(size // 400) for y in range(x) if (x + y) % 3 == 0]
    flat = [value for row in [[i, i + 1, i + 2] for i in range(size // 10)] for value in row]
    return [sum(even), len(remainders), sum(table.values()), len(pairs), sum(flat)]
