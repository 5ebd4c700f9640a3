# Sums and products of numbers of thousands of digits, in which one result is used many times, never, or after its operands have changed.
big = 3**3000
other = 7**1700
print((big + other) % 10**20, (big - other) % 10**20, (other - big) % 10**20, (big * 12345 - other * 67890 + 17) % 10**20)
print(big + 1 > big, big - 1 < big, big + 1 == big + 1, big + 1 == big + 2, big * 3 == big + big + big, -big < big - other, big * 2 - big == big)
print(big + 5 - big, big - (big + 5), big * 7 - big * 3 - big * 4, (big + other) - (other + big), big * 0, 0 * (big + 1), type(big - big) is int)
print((big * 10 + 7) // big, -(big * 10 + 7) // big, (big * 10) // big, (big * 10 - 1) // big, (7 - big * 10) // big, (big * 10 + 7) % big, (big + 1) // -big)
print(hash(big + 1) == hash(3**3000 + 1), {big + 1: "found"}[3**3000 + 1], (big + 1) in [3**3000 + 1], str(big + 1) == str(3**3000)[:-1] + str(int(str(3**3000)[-1]) + 1))
print((big + other) & 0xFFFFFFFF, (big + other) >> 4700, (big * 3) ^ (big * 3), ~(big + 1) + big, -(big + 1) + big, abs(-(big + 1)) - big, (big + 1) << 3 == big * 8 + 8)
print(float((big + 1) // 3**2900), (big * 2 + 2) / (big + 1), round((big * 3) / (other * 2) / (big / other), 12), divmod(big * 5 + 3, big), pow(big + 1, 3, 1009))
print(bool(big - big), bool(big + 1), int(big + 1) is not None, (big + 1).bit_length(), len(str(big * 99)), f"{big + 1:x}"[:10], sum([big, other, -big]) == other)
print(max(big + 1, big + 2, other) - big, min(big + 1, big + 2, other) == other, sorted([big + 3, big + 1, other, big + 2])[-1] - big)

number = big * 3 + other
print([number * i % 1000003 for i in range(20)], number % 1000003)

# The order of numbers that differ in their last digits only.
print([(big * 9 + i < big * 9 + j, big * 9 + i == big * 9 + j) for i in range(2) for j in range(2)])
print([(big * 6 + i) // (big * 3 + j) for i in (-1, 0, 1) for j in (-1, 0, 1)], [(i - big * 6) // (big * 3 + j) for i in (-1, 0, 1) for j in (-1, 0, 1)])


def horner(digits):
    value = 0
    for digit in digits:
        value = value * 1000 + digit
    return value


digits = [i * i % 1000 for i in range(1400)]
print(horner(digits) % (10**30 + 57), horner(digits) == int("".join(str(d).rjust(3, "0") for d in digits).lstrip("0") or "0"))


def dot(count):
    total = 0
    for i in range(count):
        total += big * (i - 7) - (other << i) * 3 + i
    return total


print(dot(40) % 10**25, dot(14) % 10**25, dot(41) > 0)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(fibonacci(12000) % 10**20, fibonacci(12001) - fibonacci(12000) == fibonacci(11999))

a, b = fibonacci(9000), fibonacci(9001)
for _ in range(9000):
    a, b = b - a, a
print(a, b)


def e_digits(count):
    # A spigot: a fraction of growing numbers whose quotient is the next digit.
    p, q, digits = 2, 1, []
    for k in range(2, count):
        p, q = p * k + 1, q * k
    for _ in range(count):
        digits.append(p // q)
        p = (p - digits[-1] * q) * 10
    return digits


print("".join(map(str, e_digits(700)))[:60], sum(e_digits(1000)))
values = [big]
for i in range(30):
    values.append(values[-1] * 3 - values[i // 2] + i)
print([v % 9973 for v in values], [v % 9973 for v in reversed(values)] == [v % 9973 for v in values][::-1])
