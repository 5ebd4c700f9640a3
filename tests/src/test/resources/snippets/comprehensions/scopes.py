def leak():
    [hidden for hidden in range(3)]
    try:
        hidden
    except NameError as e:
        return str(e)
print(leak())
def bound():
    values = [last := v for v in (1, 2, 3)]
    return last, values
print(bound())
class Box:
    sizes = [1, 2]
    doubled = [s * 2 for s in sizes]
    try:
        broken = [s * len(sizes) for s in range(2)]
    except NameError as e:
        broken = str(e)
print(Box.doubled, Box.broken, hasattr(Box, "s"))
def nested(n):
    return [[n + i + j for j in range(2)] for i in range(2)]
print(nested(10))
def evaluated_early():
    log = []
    def source():
        log.append("source")
        return [1]
    gen = (log.append("item") for _ in source())
    log.append("made")
    list(gen)
    return log
print(evaluated_early())
try:
    gen = (x for x in 5)
except TypeError as e:
    print(e)
def use_outer():
    factor = 2
    f = [lambda v: v * factor for _ in range(1)][0]
    factor = 5
    return f(10)
print(use_outer())
