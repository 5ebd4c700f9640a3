# What most programs use: functions, classes, containers, text, errors, generators. Part of the training of the class cache.
import json
import math
import os
import random
import sys
import time
from dataclasses import dataclass


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    @property
    def doubled(self):
        return self.side * 2

    def area(self):
        return self.side * self.side


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def words(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,;:")
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def fails(value):
    try:
        return 10 // value
    except ZeroDivisionError as error:
        return str(error)
    finally:
        value = None


def main():
    shapes = [Square(i) for i in range(5)] + [Shape("none")]
    print(shapes, sum(shape.area() for shape in shapes), shapes[1].doubled)
    print(list(numbers(5)), {n: n * n for n in numbers(3)}, {n % 3 for n in numbers(9)})
    print(words("the quick brown fox jumps over the lazy dog. The end."))
    print(fails(0), fails(3), 2 ** 100, 7 / 2, -7 // 2, math.sqrt(2), round(3.14159, 2))
    print("{:>8}|{:<8}|{:^8}|{:08.3f}".format("a", "b", "c", math.pi), "%s %d %5.2f" % ("x", 3, 2.5))
    print(json.dumps({"a": [1, 2.5, None, True], "b": "text"}), json.loads('{"k": [1, 2, {"n": null}]}'))
    match [1, 2, 3]:
        case [first, *rest]:
            print(first, rest)
    print(", ".join(str(n) for n in range(3)), "abc"[::-1], [1, 2, 3][1:], (1, "a", None))
    with open(os.devnull) as nothing:
        print(len(nothing.read()))
    print(len(sys.argv), time.time() > 0, random.random() < 1)


@dataclass
class Point:
    x: int
    y: int = 0


main()
print(Point(1), Point(1, 2) == Point(1, 2))
