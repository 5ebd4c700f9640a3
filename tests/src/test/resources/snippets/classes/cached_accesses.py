# Accesses that the interpreter caches, each asked often enough to be cached and then made to change.
from enum import Enum


class Plain:
    pass


class Equal:
    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return isinstance(other, Equal) and self.key == other.key


class NotEqual:
    def __ne__(self, other):
        return "unequal"


class Anything:
    def __eq__(self, other):
        return "anything"


class Colour(Enum):
    RED = 1
    GREEN = 2


def compare(left, right):
    return left == right, left != right


plain, other = Plain(), Plain()
for turn in range(3):
    print(compare(plain, plain), compare(plain, other), compare(plain, None), compare(plain, 1), compare(plain, "x"))
    print(compare(Colour.RED, Colour.RED), compare(Colour.RED, Colour.GREEN), compare(Colour.RED, None), compare(Colour.GREEN, 2))
    print(compare(Equal(1), Equal(1)), compare(Equal(1), Equal(2)), compare(Equal(1), plain), compare(plain, Equal(1)))
    print(compare(NotEqual(), plain), compare(plain, NotEqual()), compare(plain, Anything()), compare(Anything(), plain))
    print(compare(None, plain), compare(None, None), compare(None, 0), compare(0, None), compare(None, Anything()), compare((), None))
Plain.__eq__ = lambda self, other: True
print(compare(plain, other), compare(plain, None), compare(None, plain))
del Plain.__eq__
print(compare(plain, other), compare(plain, None), compare(None, plain))


def order(left, right):
    return left < right, left <= right, left > right, left >= right


for turn in range(3):
    print(order("a", "b"), order("b", "a"), order("a", "a"), order("", "a"), order("é", "z"), order("😀", "\uffff"), order("ab", "abc"))


def member(item, container):
    return item in container, item not in container


nan = float("nan")
for turn in range(3):
    print(member(1, (1, 2)), member(1.0, (1, 2)), member(True, (1,)), member("a", ("b", "a")), member(nan, (nan,)), member(plain, (other,)), member(plain, (Anything(),)), member(Colour.RED, (Colour.GREEN, Colour.RED)))
    print(member("a", {"a", "b"}), member("c", {"a", "b"}), member("a", frozenset("abc")), member(3, ()))
try:
    member([], {1})
except TypeError as error:
    print(error)


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    pass


def match(value):
    match value:
        case Point(0, y=0):
            return "origin"
        case Point(x, y):
            return x, y
        case int(number) | float(number):
            return "number", number
        case str():
            return "text"
        case Plain(name=name):
            return "named", name
        case Colour.RED:
            return "red"
        case _:
            return "other"


named = Plain()
named.name = "n"
for turn in range(3):
    print(match(Point(0, 0)), match(Point(1, 2)), match(Point3(3, 4)), match(5), match(5.5), match(True), match("x"), match(named), match(plain), match(Colour.RED), match(Colour.GREEN))
Point.__match_args__ = ("y", "x")
try:
    match(Point(1, 2))
except TypeError as error:
    print(error)
Point.__match_args__ = ("x", "x")
try:
    match(Point(0, 2))
except TypeError as error:
    print(error)
Point.__match_args__ = ("x",)
try:
    match(Point(1, 2))
except TypeError as error:
    print(error)
Point.__match_args__ = ("x", "z")
print(match(Point(1, 2)))


def classify(value):
    return isinstance(value, int), isinstance(value, (int, float, str)), isinstance(value, (Point, Colour)), isinstance(value, Plain)


for turn in range(3):
    print([classify(value) for value in (1, True, 1.5, "x", None, [], Point(1, 2), Point3(1, 2), Colour.RED, plain, int, Equal(1), NotEqual(), Anything())])


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == "magic"


class Magic(metaclass=Meta):
    pass


print([isinstance(value, Magic) for value in ("magic", 1, Magic())], isinstance("magic", (int, Magic)))
try:
    isinstance(1, 1)
except TypeError as error:
    print(error)


class Holder:
    constant = Colour.RED
    shared = Plain()

    @staticmethod
    def static(x):
        return "static", x

    @classmethod
    def by_class(cls, x):
        return cls.__name__, x

    length = len


class Descriptor:
    def __get__(self, instance, owner):
        return "got"


class Setter(Descriptor):
    def __set__(self, instance, value):
        print("set", value)


holder = Holder()
for turn in range(3):
    static, by_class, length = holder.static, holder.by_class, holder.length
    print(holder.constant, holder.shared is Holder.shared, static(1), by_class(2), length("abc"), getattr(holder, "constant"), getattr(holder, "missing", "default"))
holder.constant = "own"
print(holder.constant, getattr(holder, "constant"), Holder.constant)
Holder.constant = Descriptor()
print(holder.constant, Holder.constant)
Holder.constant = Setter()
print(holder.constant)
setattr(holder, "constant", 1)


class Frozen:
    def __setattr__(self, name, value):
        raise AttributeError("frozen " + name)

    def put(self, value):
        object.__setattr__(self, "value", value)


frozen = Frozen()
for turn in range(3):
    frozen.put(turn)
    try:
        setattr(frozen, "value", 7)
    except AttributeError as error:
        print(error, frozen.value)
for name in ("a", "b", "c", "a"):
    setattr(plain, name, name * 2)
    print(getattr(plain, name), end=" ")
print(sorted(vars(plain).items()))
try:
    setattr(plain, 1, 2)
except TypeError as error:
    print(error)


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self, step=1, *, scale=1):
        self.count += step * scale
        return self.count


counter = Counter()
print([counter(), counter(2), counter(step=3), counter(1, scale=10)])
try:
    plain()
except TypeError as error:
    print(error)


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer


class Length:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


def is_true(value):
    if value:
        return True
    return False


for turn in range(3):
    print([is_true(value) for value in (plain, Truth(True), Truth(False), Length(0), Length(2), None, 0, 1.5, "", "x", [], {}, set(), Colour.RED, int)])
try:
    is_true(Truth(1))
except TypeError as error:
    print(error)


class Pair(tuple):
    pass


class Words(list):
    def __getitem__(self, index):
        return "word", index


class Number(int):
    pass


class Odd(int):
    def __eq__(self, other):
        return "odd"

    def __lt__(self, other):
        return "lower"


def item(container, key):
    return container[key]


for turn in range(3):
    print(item(Pair((1, 2)), 1), item(Words([1]), 0), item(Pair("abc"), slice(0, 2)), item([5], 0), item({"a": 1}, "a"), item("text", -1))
    print(compare(Pair((1, 2)), (1, 2)), compare((1, 2), Pair((1, 2))), compare(Pair((1,)), Pair((2,))), compare(Pair(()), None))
    print(compare(Number(1), 1), compare(2, Number(1)), compare(Number(1), Number(1)), compare(Number(1), 1.0), compare(Number(1), "1"), compare(Number(1), True))
    print(order(Number(1), 2), order(2, Number(1)), order(Number(1), 1.5))
    print(compare(Odd(1), 1), compare(1, Odd(1)), compare(Number(1), Odd(1)), Odd(1) < 1, 1 > Odd(1), compare(Number(1), plain), compare(plain, Number(1)))
try:
    item(Pair((1, 2)), 2)
except IndexError as error:
    print(error)
try:
    Pair((1,)) < 1
except TypeError as error:
    print(error)
try:
    Number(1) < "x"
except TypeError as error:
    print(error)


class Level(int):
    @staticmethod
    def parse(text):
        return Level(text)

    @classmethod
    def named(cls, text):
        return cls.__name__, cls(text)

    def both(self):
        return self.parse("3"), self.named("4"), self.parse is Level.parse


class Shrinking:
    def __init__(self, items):
        self.items = items

    def __eq__(self, other):
        self.items.clear()
        return False


class Unlike:
    def __eq__(self, other):
        return NotImplemented


for turn in range(3):
    print(order(Level(1), Level(2)), order(Level(2), Level(2)), order(Level(1), 5), order(5, Level(1)), order(Level(1), Odd(2)), order(True, Level(1)))
    print(Level(1).both(), compare(Equal(1), Equal(1)), compare(Equal(1), Equal(2)), compare(Unlike(), Unlike()))
    print(member(plain, [other, plain]), member(plain, [other]), member(Equal(1), [Equal(2), Equal(1)]), member(Colour.RED, [Colour.RED]), member(plain, []))
    items = [1, 2, 3]
    items[0] = Shrinking(items)
    print(member(plain, items), items)
    print([*items, 1, *"ab", *(2, 3)], (*range(2), *[], None), {*"aab", 1, *[1, 2]} == {"a", "b", 1, 2}, [plain, other].index(other), [plain, other, plain].count(plain))
try:
    Level(1) < plain
except TypeError as error:
    print(error)
