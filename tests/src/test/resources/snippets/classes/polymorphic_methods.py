# One call site, many classes: inherited and overridden methods, methods that change, attributes in front of methods.
class Base:
    kind = "base"

    def __init__(self, number):
        self.number = number

    def name(self):
        return self.kind

    def work(self):
        return self.number

    def both(self):
        return self.name(), self.work()


class First(Base):
    kind = "first"


class Second(Base):
    def work(self):
        return -self.number


class Third(Second):
    kind = "third"

    def name(self):
        return "3"


class Fourth(Base):
    @staticmethod
    def work():
        return "static"


class Fifth(Base):
    @classmethod
    def work(cls):
        return cls.__name__


class Sixth(Base):
    @property
    def work(self):
        return lambda: "property"


class Seventh(Base):
    def __getattr__(self, name):
        return "computed " + name


class Eighth(Base):
    def __getattribute__(self, name):
        return (lambda: "intercepted") if name == "work" else super().__getattribute__(name)


class Ninth(Base):
    work = len


class Tenth(Base):
    class work:
        def __repr__(self):
            return "nested instance"


CLASSES = (Base, First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth, Tenth)


def every(instances):
    return [instance.both() for instance in instances]


instances = [cls(number) for number, cls in enumerate(CLASSES)]
for turn in range(3):
    results = every(instances)
print(results)

# An attribute of an instance hides a function of its class, until it is deleted.
instances[1].work = lambda: "own"
instances[2].name = lambda: "own name"
print(every(instances[:4]))
del instances[1].work
del instances[2].name
print(every(instances[:4]))


# Methods that are replaced, added and deleted while the call site knows them.
Base.work = lambda self: "replaced"
print(every(instances[:4]))
Base.work = 5
for instance in instances[:2]:
    try:
        instance.both()
    except TypeError as error:
        print(error)
Base.work = staticmethod(lambda: "now static")
print(every(instances[:4]))
del Base.work
for instance in instances[:2] + instances[7:8]:
    try:
        print(instance.both())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
Base.work = lambda self: "back"
print(every(instances[:4]))


# Attributes that only some instances have, that are deleted, and that a class has too.
class Record:
    pass


def read(record):
    return record.value


first, second, third = Record(), Record(), Record()
first.value = 1
second.value = 2.5
for turn in range(3):
    print(read(first), read(second), end=" ")
    try:
        print(read(third))
    except AttributeError as error:
        print(error)
del first.value
try:
    read(first)
except AttributeError as error:
    print(error)
Record.value = "class"
print(read(first), read(second), read(third))
Record.value = property(lambda self: "property")
print(read(first), read(second), read(third))
del Record.value
print(read(second))
first.value = None
print(read(first))


# The depth of calls is right again after every way out of a function.
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def failing(n):
    if n == 0:
        raise ValueError("bottom")
    try:
        return failing(n - 1)
    finally:
        pass


def endless(n):
    return endless(n + 1)


def numbers(n):
    yield n
    yield from numbers(n - 1) if n else ()


for turn in range(30):
    try:
        failing(200)
    except ValueError:
        pass
    try:
        endless(0)
    except RecursionError as error:
        message = str(error)
print(message, deep(900), sum(numbers(100)))
