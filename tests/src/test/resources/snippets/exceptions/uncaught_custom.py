class Problem(Exception):
    pass
print("x")
raise Problem("of mine")
