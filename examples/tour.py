# A walk through the language: values, functions, comprehensions, patterns, errors, generators.

# Numbers have any size; division of ints gives a float, // rounds down.
print(2 ** 64, 7 / 2, 7 // 2, -7 // 2, 0.1 + 0.2)

# Text is Unicode; f-strings format values in place.
name = "Zoë"
print(f"{name!r} has {len(name)} letters, {name.upper()}, {3.14159:.2f}, {1234567:,}")

# Lists, tuples, dicts and sets, and comprehensions over them.
squares = [n * n for n in range(8) if n % 2]
by_length = {word: len(word) for word in ["fox", "jumps", "over"]}
print(squares, by_length, sorted({3, 1, 2, 3}), (1, "two", None))

first, *rest = squares
print(first, rest, squares[-1], squares[1:3])


# Functions take defaults, any number of arguments, and keyword arguments.
def describe(subject, *adjectives, punctuation="."):
    """Joins adjectives in front of a subject."""
    return " ".join([*adjectives, subject]) + punctuation


print(describe("fox", "quick", "brown"), describe("dog", punctuation="!"))


# Closures remember the variables around them.
def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


tick = counter()
print(tick(), tick(), tick())


# Generators make values one at a time.
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([n for n, _ in zip(fibonacci(), range(10))])


# match takes data apart by its shape.
def area(shape):
    match shape:
        case {"kind": "circle", "radius": radius}:
            return round(3.14159 * radius ** 2, 2)
        case {"kind": "box", "size": (width, height)}:
            return width * height
        case _:
            raise ValueError(f"unknown shape: {shape}")


print(area({"kind": "circle", "radius": 2}), area({"kind": "box", "size": (3, 4)}))

# Errors are objects; finally runs in any case.
try:
    area("blob")
except ValueError as error:
    print("refused:", error)
finally:
    print("done")
