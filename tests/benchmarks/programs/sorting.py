"""Sorting with and without key functions."""
SIZE = 36000


class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age


def run(size):
    seed = 42
    numbers = []
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed)
    ordered = sorted(numbers)
    by_digits = sorted(numbers, key=lambda n: (n % 1000, -n))
    people = [Person("p" + str(n % 5000), n % 90) for n in numbers]
    people.sort(key=lambda p: p.name)
    people.sort(key=lambda p: p.age, reverse=True)
    texts = sorted([str(n) for n in numbers])
    return [ordered[0], by_digits[0], by_digits[-1], people[0].name, people[-1].name, texts[size // 2]]
