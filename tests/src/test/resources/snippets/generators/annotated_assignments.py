# Yields in assignments with annotations: the value first, then the parts of the target; annotations are not evaluated.
def run(generator, *sent):
    got = [next(generator)]
    for value in sent:
        try:
            got.append(generator.send(value))
        except StopIteration as stop:
            got.append(("end", stop.value))
    return got


def item():
    x = {}
    x[(yield "key")]: int = (yield "value")
    return x


def attribute():
    class Holder:
        pass

    holder = Holder()
    (yield holder).name: str = (yield "value")
    return holder.name


def bare():
    x: int
    y: (yield "never") = 5
    x = yield y
    return x


print(run(item(), 7, "k"))
g = attribute()
print(next(g))
holder = g.send("Ann")
try:
    g.send(holder)
except StopIteration as stop:
    print(stop.value)
print(run(bare(), 3))
