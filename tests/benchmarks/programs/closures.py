"""Functions that keep variables of the functions around them."""
SIZE = 100000


def counter(step):
    value = 0

    def advance(factor):
        nonlocal value
        value = (value + step * factor) % 1000003
        return value

    return advance


def compose(first, second):
    return lambda x: second(first(x))


def run(size):
    counters = [counter(step) for step in (1, 3, 7)]
    add = lambda x: x + 1
    double = lambda x: x * 2
    both = compose(compose(add, double), add)
    total = 0
    for i in range(size):
        for advance in counters:
            total += advance(i)
        total += both(i)
    return total
