# Quotients of long ints are rounded once, at the edges of floats, too.
def numbers():
    seed = 12345
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33
g = numbers()
def big(bits):
    n = 0
    for _ in range(bits // 31 + 1):
        n = n << 31 | next(g)
    return (n >> (bits // 31 + 1) * 31 - bits) | 1 << bits - 1 if bits > 0 else 0
def show(a, b):
    try:
        return repr(a / b)
    except (OverflowError, ZeroDivisionError) as e:
        return str(e)
for i in range(150):
    a = big(next(g) % 1300 + 1); b = big(next(g) % 1300 + 1)
    if next(g) % 2: a = -a
    if next(g) % 3 == 0: b = -b
    print(show(a, b))
for i in range(20):
    # near the edges of floats
    b = big(next(g) % 300 + 1)
    for e in (1022, 1023, 1024, 1025):
        print(show(b << e, b + next(g) % 3 - 1 or 1))
    for e in range(1020, 1080, 7):
        print(show(b, big(b.bit_length()) << e))
t = (2**53 + 1) * 2**2000
for d in (-1, 0, 1):
    print(show(t + d, 2**2000), show(-(t + d), 2**2000))
for e in (1073, 1074, 1075, 1076, 1077):
    for m in (1, 2, 3, 5, 7, 2**60 + 1, 2**63 - 1, 2**64 + 1):
        for d in (-1, 0, 1):
            print(show(m * 2**100, (2**(e + 100)) + d), show(m, 2**e), show(m * 3 * 2**2000 + d, 2**(e + 2001)))
print(show(0, 2**70), show(0, -2**70), show(2**70, 0), show(10**400, 1), show(1, 10**400), show(-1, 10**400), show(10**308 * 17, 10), show(10**308 * 18, 10))
