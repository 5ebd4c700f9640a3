#!/usr/bin/env scriptling
# a comment
x = 1  # after a statement
y = (1 +  # inside brackets
     2)

# between
if x: print("a"); print("b")
if not x: print("never"); print("never either")
z = x + \
    y
print(z); print("same line");
total = [
    1,

    # a comment in a display
    2,
][
    1
]
print(total)
def f(): return 5; print("not run")
print(f())
while False: pass
else: print("else on one line")
class C: a = 1; b = 2
print(C.a, C.b)
