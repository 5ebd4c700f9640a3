"""Generators, one reading another."""
SIZE = 300000


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def filtered(source):
    for n in source:
        if n % 3:
            yield n * 2


def leaves(depth):
    if depth == 0:
        yield 1
    else:
        yield from leaves(depth - 1)
        yield from leaves(depth - 1)


def run(size):
    total = 0
    for n in filtered(numbers(size)):
        total += n
    total += sum(n * n for n in range(size))
    count = 0
    for leaf in leaves(13):
        count += leaf
    return [total, count]
