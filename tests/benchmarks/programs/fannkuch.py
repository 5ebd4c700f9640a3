"""Reversals of prefixes of all permutations: list elements moved about."""
SIZE = 8


def run(size):
    permutation = list(range(size))
    counts = [0] * size
    most = 0
    checksum = 0
    number = 0
    remaining = size
    while True:
        while remaining != 1:
            counts[remaining - 1] = remaining
            remaining -= 1
        work = permutation[:]
        flips = 0
        first = work[0]
        while first != 0:
            low = 0
            high = first
            while low < high:
                work[low], work[high] = work[high], work[low]
                low += 1
                high -= 1
            flips += 1
            first = work[0]
        if flips > most:
            most = flips
        checksum += flips if number % 2 == 0 else -flips
        while True:
            if remaining == size:
                return [most, checksum]
            moved = permutation[0]
            for i in range(remaining):
                permutation[i] = permutation[i + 1]
            permutation[remaining] = moved
            counts[remaining] -= 1
            if counts[remaining] > 0:
                break
            remaining += 1
        number += 1
