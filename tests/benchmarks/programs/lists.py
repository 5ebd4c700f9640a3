"""Lists that grow, shrink, are sliced, reversed and searched: primes, a queue, a matrix."""
SIZE = 240000


def primes(limit):
    flags = [True] * (limit + 1)
    found = []
    for number in range(2, limit + 1):
        if flags[number]:
            found.append(number)
            for multiple in range(number * number, limit + 1, number):
                flags[multiple] = False
    return found


def stack(turns):
    values = []
    total = 0
    for i in range(turns):
        values.append(i)
        if i % 3 == 2:
            total += values.pop() - values.pop()
    return total + len(values)


def product(n):
    left = [[i + j for j in range(n)] for i in range(n)]
    right = [[i - j for j in range(n)] for i in range(n)]
    result = [[0] * n for _ in range(n)]
    for i in range(n):
        row = left[i]
        target = result[i]
        for j in range(n):
            total = 0
            for k in range(n):
                total += row[k] * right[k][j]
            target[j] = total
    return sum([sum(row) for row in result])


def run(size):
    found = primes(size)
    tail = found[len(found) // 2:]
    tail.reverse()
    return [len(found), sum(tail[::3]), 17 in found, stack(size), product(size // 4000)]
