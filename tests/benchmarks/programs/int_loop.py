"""A loop over small integers."""
SIZE = 700000


def run(size):
    total = 0
    i = 0
    while i < size:
        if i % 3 == 0:
            total += i
        else:
            total = (total ^ i) & 0xFFFFFF
        i += 1
    return total
