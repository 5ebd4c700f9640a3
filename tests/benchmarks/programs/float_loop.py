"""A loop over floating-point numbers: a series for pi."""
SIZE = 500000


def run(size):
    total = 0.0
    sign = 1.0
    for k in range(size):
        total += sign / (2.0 * k + 1.0)
        sign = -sign
    return round(total * 4.0, 9)
