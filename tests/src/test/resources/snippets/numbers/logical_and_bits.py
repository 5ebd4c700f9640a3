print(not 1 == 2, 6 & 3 == 2, 1 | 2 == 3, 5 ^ 3, 1 | 4 & 6)
print(~5, ~-1, -8 >> 1, -1 >> 100, 1 << 3 + 1, 5 & -2, -5 | 2, -5 ^ 3)
print(True & False, True | False, True ^ True, type(True & 1).__name__, type(True & False).__name__)
print(1 < 2 < 3, 1 in [1] == True, 3 > 2 > 1 > 0, 1 < 3 > 2, 1 == 1.0 == True)
calls = []
def middle():
    calls.append("m")
    return 2
print(1 < middle() < 3, 5 < middle() < 1, calls)
print(0 or "a", "" or 0, 1 and 2, 0 and 2, None or [] or "end", not "", not [0])
print(1 if [] else 2, "yes" if 1 < 2 else "no")
print(1 is not None, None is None, 1 not in [2], not 1 in [1])
