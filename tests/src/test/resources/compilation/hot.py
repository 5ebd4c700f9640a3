# One program for each kind of code that must be compiled: calls, loops, objects, containers, exceptions, closures, generators, patterns.
from enum import Enum


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Point(self.x + other.x, self.y + other.y)


def hot_function(n):
    if n < 2:
        return n
    return hot_function(n - 1) + hot_function(n - 2)


def hot_loop(n):
    total = 0
    i = 0
    while i < n:
        total += i & 7
        i += 1
    return total


def hot_objects(n):
    step = Point(1, 0.5)
    here = Point(0, 0.0)
    for _ in range(n):
        here = here.plus(step)
    return here.x + here.y


def hot_containers(n):
    numbers = []
    for i in range(n):
        numbers.append(i * 2)
    counts = {}
    for number in numbers:
        key = number % 10
        counts[key] = counts.get(key, 0) + 1
    return sum(counts.values()) + len(numbers)


def hot_exceptions(n):
    caught = 0
    for i in range(n):
        try:
            if i % 2:
                raise ValueError(i)
        except ValueError:
            caught += 1
    return caught


def hot_closures(n):
    def adder(k):
        return lambda x: x + k

    add = adder(3)
    total = 0
    for i in range(n):
        total = add(total) & 1023
    return total


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def hot_generator(n):
    total = 0
    for number in numbers(n):
        total += number
    return total


class Kind(Enum):
    ADD = 1
    KEEP = 2
    SKIP = 3


class Instruction:
    __match_args__ = ("kind", "operand")

    def __init__(self, kind, operand):
        self.kind = kind
        self.operand = operand

    def __eq__(self, other):
        return self.operand == other.operand


def hot_matches(n):
    program = [Instruction(Kind.ADD, 1), Instruction(Kind.KEEP, 2), Instruction(Kind.SKIP, "x")]
    total = 0
    for i in range(n):
        instruction = program[i % 3]
        match instruction:
            case Instruction(Kind.ADD, operand):
                total += operand
            case Instruction(kind=kind) if kind in (Kind.KEEP, Kind.SKIP) and isinstance(instruction.operand, (int, float)):
                total += 2
            case _:
                total += 1 if instruction != program[0] and instruction.kind == Kind.SKIP else 100
    return total


def hot_comprehensions(n):
    total = 0
    for i in range(n):
        halves = [j / 2 for j in range(i % 16)]
        odd = [half for half in halves if half != 1.0]
        total += len(odd) + sum(j for j in range(3))
    return total


def hot_stack(n):
    values = []
    total = 0
    for i in range(n):
        values.append(i)
        if i % 3 == 2:
            total += values.pop() - values.pop()
    return total


def hot_counters(n):
    count = 0

    def step():
        nonlocal count
        count += 1

    for _ in range(n):
        step()
    return count


def delegating(n):
    # Short delegations: between their ends this body does not run.
    for _ in range(n // 10):
        yield from numbers(10)


def hot_delegation(n):
    total = 0
    for number in delegating(n):
        total += number
    return total


def hot_slices(n):
    numbers = list(range(10))
    total = 0
    for i in range(n):
        total += len(numbers[i % 5:]) + len(("a", "b", "c")[:-1]) + len("slices"[1:4])
    return total


def hot_extremes(n):
    pairs = [(i * 7 % 10, i) for i in range(10)]
    total = 0
    for i in range(n):
        total += max(pairs, key=lambda pair: pair[0])[1] + min("b", "a", "c").count("a") + int(math.sqrt(i % 9))
    return total


def mixed(a, b):
    # Met with operands of unusual kinds first: the usual ones must not stay slow after that.
    return a + b if a == b or a < b else b


def hot_mixtures(n):
    for first, second in (([1], [2]), ("a", "b"), (2**70, 2**71), ((1,), (2,))):
        mixed(first, second)
    total = 0.0
    for i in range(n):
        total += mixed(i * 0.5, 10.0) + mixed(i, 5)
    return total


import math
import time

end = time.monotonic() + 15
rounds = 0
while rounds < 20 or time.monotonic() < end:
    results = [
        hot_function(18), hot_loop(50000), hot_objects(20000), hot_containers(20000),
        hot_exceptions(5000), hot_closures(20000), hot_generator(20000),
        hot_matches(9000), hot_delegation(10000), hot_comprehensions(2000), hot_stack(20000), hot_counters(20000),
        hot_slices(9000), hot_extremes(900), hot_mixtures(20000),
    ]
    rounds += 1
print(results)
