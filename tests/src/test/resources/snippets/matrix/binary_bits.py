values = [0, 1, -1, 5, -6, 62, 63, 64, 2**63 - 1, -2**63, 2**64 + 3, -2**70, True, False]
for name, operation in {"&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b}.items():
    for a in values:
        print(a, name, [operation(a, b) for b in values])
for a in values:
    row = []
    for b in (0, 1, 5, 31, 32, 62, 63, 64, 65, 100, -1, True):
        for operation in (lambda: a << b, lambda: a >> b):
            try:
                row.append(operation())
            except ValueError as e:
                row.append(str(e))
    print(a, "shift", row)
    print(~a, -a, +a, abs(a), bool(a), a.bit_length(), hash(a), hex(a), oct(a), bin(a), float(a), str(a), f"{a:,}", f"{a:#x}", f"{a:030_}")
