"""Dictionaries with integers, strings and tuples as keys."""
SIZE = 120000


def run(size):
    counts = {}
    for i in range(size):
        key = i * 7919 % 4093
        counts[key] = counts.get(key, 0) + 1
    names = {}
    for i in range(size):
        name = "n" + str(i % 1000)
        if name in names:
            names[name] += i
        else:
            names[name] = i
    grid = {}
    for i in range(size):
        grid[(i % 97, i % 89)] = i
    total = 0
    for (x, y), value in grid.items():
        total += x * y + value % 7
    for key in list(counts):
        if key % 2:
            del counts[key]
    return [len(counts), sum(counts.values()), len(names), sum(names.values()), total]
