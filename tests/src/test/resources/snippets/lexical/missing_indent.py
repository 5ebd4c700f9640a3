print("not reached")
if True:
print("b")
