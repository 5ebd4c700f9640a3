print("not printed")
f() = 1
