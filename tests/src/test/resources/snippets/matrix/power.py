bases = [0, 1, -1, 2, -2, 10, 2**31, True, 0.0, 1.0, 2.0, 0.5, -3.0]
exponents = [0, 1, 2, 3, 10, 63, -1, -2, True, False, 0.0, 1.0, 2.0, -1.0]
for a in bases:
    row = []
    for b in exponents:
        try:
            row.append(repr(a ** b))
        except Exception as e:
            row.append(f"{type(e).__name__}({e})")
    print(a, row)
for a in (3, -3, 2**65, 0):
    for e in (0, 1, 5, 2**64, -1):
        row = []
        for m in (1, 2, 7, -7, 2**61 - 1, 0):
            try:
                row.append(pow(a, e, m))
            except ValueError as error:
                row.append(str(error))
        print(a, e, row)
