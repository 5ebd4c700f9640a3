# The smallest program.
print("Hello, World!")
