print("not reached")
x = 007
