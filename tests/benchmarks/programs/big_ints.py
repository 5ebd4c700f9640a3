"""Integers beyond 64 bits: digits of pi and powers with a modulus."""
SIZE = 1200


def digits_of_pi(count):
    digits = []
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            following = 10 * (r - n * t)
            n = 10 * (3 * q + r) // t - 10 * n
            q *= 10
            r = following
        else:
            following = (2 * q + r) * l
            n = (q * (7 * k) + 2 + r * l) // (t * l)
            q *= k
            t *= l
            l += 2
            k += 1
            r = following
    return digits


def run(size):
    digits = digits_of_pi(size)
    modulus = (1 << 127) - 1
    power = 3
    for _ in range(size * 4):
        power = power * power % modulus
    return [sum(digits), digits[-1], power]
