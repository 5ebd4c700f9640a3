"""The largest singular value of a matrix that is computed as it is read."""
import math

SIZE = 140


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    n = len(vector)
    return [sum([element(i, j) * vector[j] for j in range(n)]) for i in range(n)]


def times_transposed(vector):
    n = len(vector)
    return [sum([element(j, i) * vector[j] for j in range(n)]) for i in range(n)]


def run(size):
    u = [1.0] * size
    v = u
    for _ in range(5):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    product = 0.0
    square = 0.0
    for a, b in zip(u, v):
        product += a * b
        square += b * b
    return round(math.sqrt(product / square), 9)
