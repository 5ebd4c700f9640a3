stack = []
for i in range(20000):
    for value in (i, True, 2.5, "text", None, 2**70):
        stack.append(value)
        if stack.pop() != value:
            print("wrong", i, value)
for i in range(1000):
    stack.append(i)
    stack.append(True)
    stack.pop()
print(len(stack), stack[0], stack[-1], stack.pop(), sum(stack))
while stack:
    stack.pop()
stack.append(1.5)
stack.extend([1, "a"])
stack.insert(0, None)
print(stack)
