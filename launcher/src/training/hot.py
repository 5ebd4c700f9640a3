# Work that lasts long enough for the optimising compiler to be trained, too.
import time


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, n):
        self.count += n
        return self


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def sieve(limit):
    flags = [True] * (limit + 1)
    for i in range(2, limit + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
    return sum(1 for i in range(2, limit + 1) if flags[i])


def text(n):
    parts = []
    for i in range(n):
        parts.append(f"{i}:{i * i}")
    return len(",".join(parts).split(","))


def table(n):
    counts = {}
    for i in range(n):
        key = "k" + str(i % 97)
        counts[key] = counts.get(key, 0) + i
    return sum(counts.values())


def objects(n):
    counter = Counter()
    for i in range(n):
        counter.add(i & 7)
    return counter.count


def floats(n):
    x = 0.0
    for i in range(n):
        x = x * 0.5 + i
    return x


def squares(n):
    for i in range(n):
        yield i * i


end = time.time() + 8
while time.time() < end:
    fib(20)
    sieve(20000)
    text(2000)
    table(20000)
    objects(20000)
    floats(50000)
    sum(squares(20000))
    sorted([(i * 7919) % 1009 for i in range(5000)])
