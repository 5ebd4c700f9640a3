# Ints of one to a few hundred 64-bit words: every operator, all signs, small and large operands mixed.
state = 20261122


def random_bits(count):
    global state
    value = 0
    for _ in range(count // 32 + 1):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        value = value << 32 | state >> 32
    return value >> (count // 32 + 1) * 32 - count


EDGES = [0, 1, -1, 2, -2, 10, 2**31, 2**32 - 1, 2**32, 2**62, 2**63 - 1, 2**63, 2**63 + 1, -(2**63), -(2**63) - 1, 2**64 - 1, 2**64, 2**64 + 1, -(2**64),
         2**65, 2**126, 2**127 - 1, 2**127, 2**128 - 1, 2**128, -(2**128) + 1, -(2**128), 2**192 - 2**64, 2**192 - 1]
numbers = EDGES + [random_bits(bits) * sign for bits in (60, 64, 65, 100, 128, 129, 190, 256, 1000, 3000) for sign in (1, -1)]


def digest(values):
    total = 0
    for value in values:
        total = (total * 1000003 + value) % (2**127 - 1)
    return total


print("sums", digest(a + b for a in numbers for b in numbers), digest(a - b for a in numbers for b in numbers))
print("products", digest(a * b for a in numbers for b in numbers))
print("quotients", digest(a // b for a in numbers for b in numbers if b))
print("remainders", digest(a % b for a in numbers for b in numbers if b))
print("divmod", digest(part for a in numbers for b in numbers if b for part in divmod(a, b)))
print("bits", digest(a & b for a in numbers for b in numbers), digest(a | b for a in numbers for b in numbers), digest(a ^ b for a in numbers for b in numbers))
print("shifts", digest(a << n for a in numbers for n in (0, 1, 31, 63, 64, 65, 127, 128, 1000)))
print("shifts", digest(a >> n for a in numbers for n in (0, 1, 31, 63, 64, 65, 127, 128, 1000, 2**70)))
print("unary", digest(-a for a in numbers), digest(~a for a in numbers), digest(abs(a) for a in numbers))
print("powers", digest(a ** n for a in numbers for n in (0, 1, 2, 3, 7)))
print("modular", digest(pow(a, 65537, 2**89 - 1) for a in numbers))
print("hashes", digest(hash(a) for a in numbers), digest(hash(a * b) for a in numbers for b in numbers))
print("order", digest((a < b) + 2 * (a <= b) + 4 * (a > b) + 8 * (a >= b) + 16 * (a == b) + 32 * (a != b) for a in numbers for b in numbers))
print("floats", digest((a < float(b)) + 2 * (a == float(b)) + 4 * (float(b) > a) for a in numbers for b in numbers if abs(b) < 2**1000))
print("texts", digest(int(str(a)) - a for a in numbers), digest(len(hex(a)) + len(bin(a)) + len(f"{a:,}") for a in numbers))
print("true division", sum(hash(a / b) % 1009 for a in numbers for b in EDGES if b and abs(a) < 2**1000))

wrong = 0
for a in numbers:
    for b in numbers:
        if a + b - b != a or (a - b) + b != a or a * b != b * a:
            wrong += 1
        if b:
            q, r = divmod(a, b)
            if q * b + r != a or q != a // b or r != a % b or not (0 <= r < b or b < r <= 0):
                wrong += 1
        if (a & b) + (a | b) != a + b or a ^ b != (a | b) - (a & b) or ~(a & b) != ~a | ~b:
            wrong += 1
print("wrong", wrong)

# Around the ends of 64 bits results are equal to and hash like small ints.
for value in (2**63 - 1, 2**63, -(2**63), -(2**63) - 1):
    print(value, value + 1, value - 1, -value, ~value, abs(value), value // -1, value % -1, value * -1, value in {2**63, -(2**63)})
print((2**64 + 5) - 2**64, hash(2**64 + 5 - 2**64) == hash(5), {2**70: "x"}[1 << 70], 2**64 + 5 - 2**64 in [5])
print(hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(2**122 - 1), hash(-(2**61 - 1) * 2**64 - 1), hash(2.0**70) == hash(2**70), hash(-(2.0**70)) == hash(-(2**70)))
print(2**63 == 2.0**63, 2**63 + 1 == 2.0**63, 2**63 < 2.0**63 + 2048, 2**2000 > 1e308, 2**2000 < float("inf"), -(2**2000) > float("-inf"), 2**70 == float("nan"))

# Quotients next to whole numbers, of dividends and divisors that differ only in their lowest words.
large = 3**400
for factor in (1, 2, 9, 10, 2**31, 2**62, 2**64 - 1, 2**64):
    for delta in (-1, 0, 1):
        a = large * factor + delta
        print(factor, delta, a // large, a % large == delta % large, -a // large, a // -large, -a % large == -delta % large, -a // -large)

big = 2**200 + 1
for name, operation in (("big // 0", lambda: big // 0), ("big % 0", lambda: big % 0), ("big / 0", lambda: big / 0), ("0 // big", lambda: 0 // big), ("0 % big", lambda: 0 % big),
                        ("divmod(big, 0)", lambda: divmod(big, 0)), ("big << -1", lambda: big << -1), ("big >> -1", lambda: big >> -1), ("big << -big", lambda: big << -big),
                        ("1 >> -big", lambda: 1 >> -big), ("1 << big", lambda: 1 << big), ("0 << big", lambda: 0 << big), ("1 >> big", lambda: 1 >> big), ("-1 >> big", lambda: -1 >> big),
                        ("big >> big", lambda: big >> big), ("-big >> big", lambda: -big >> big), ("big & 'x'", lambda: big & "x"), ("float(big ** 9)", lambda: float(big ** 9)),
                        ("big ** 9 / 3", lambda: big ** 9 / 3), ("big / big", lambda: big / big), ("big ** -1 > 0", lambda: big ** -1 > 0), ("0 ** -big", lambda: 0 ** -big)):
    try:
        print(name, operation())
    except Exception as error:
        print(name, type(error).__name__, error)

# Long chains: a factorial, Fibonacci numbers, a spigot, and texts of thousands of digits.
factorial = 1
for i in range(1, 401):
    factorial *= i
print(factorial % (10**9 + 7), len(str(factorial)), factorial // (factorial // 12345))
for i in range(400, 0, -1):
    factorial, remainder = divmod(factorial, i)
    assert remainder == 0
print(factorial)
a, b = 0, 1
for _ in range(5000):
    a, b = b, a + b
print(len(str(a)), a % 10**20, a * a + a * b - b * b)
for _ in range(5000):
    a, b = b - a, a
print(a, b)
