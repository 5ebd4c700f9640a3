print("not printed")
print(sep="", "a")
