for call in (lambda: max([]), lambda: min(()), lambda: max(x for x in [])):
    try:
        print(call())
    except ValueError as e:
        print(e)
print(sum([0.1] * 10), sum([0.1, 0.2, 0.3]), sum([1e100, 1.0, -1e100]))
