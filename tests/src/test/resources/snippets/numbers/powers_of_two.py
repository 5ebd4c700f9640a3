# Division and remainder by powers of two that stand in the program, and by the same numbers in variables.
numbers = [0, 1, -1, 7, -7, 8, -8, 9, -9, 2**31, -(2**31) - 1, 2**62 + 5, -(2**62) - 5, 2**63 - 1, -(2**63), 2**63, -(2**64) - 3, True]


def constant(n):
    return [n // 1, n % 1, n // 2, n % 2, n // 8, n % 8, n // 4611686018427387904, n % 4611686018427387904]


def variable(n, divisors):
    return [result for d in divisors for result in (n // d, n % d)]


for n in numbers:
    assert constant(n) == variable(n, [1, 2, 8, 4611686018427387904]), n
    print(n, constant(n))
print(7.5 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2)
