"""Exceptions raised and caught, near and far, with and without `finally`."""
SIZE = 100000


class Refused(Exception):
    def __init__(self, code):
        super().__init__("refused")
        self.code = code


def check(number):
    if number % 3 == 0:
        raise Refused(number)
    return number


def through(number):
    try:
        return check(number) + 1
    finally:
        number = 0


def run(size):
    passed = 0
    refused = 0
    missing = 0
    table = {0: 1, 1: 2}
    for i in range(size):
        try:
            passed += through(i)
        except Refused as error:
            refused += error.code % 5
        try:
            passed += table[i % 4]
        except KeyError:
            missing += 1
    return [passed, refused, missing]
