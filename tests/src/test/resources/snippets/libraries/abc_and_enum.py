from abc import ABC, abstractmethod
from enum import Enum, IntEnum, auto
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area()}"
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return "square"
print(Square(3).describe(), isinstance(Square(1), Shape))
class Half(Shape):
    def area(self): return 0
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(str(e).startswith("Can't instantiate abstract class " + cls.__name__))
class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
    def lower(self): return self.name.lower()
print(Color.RED, repr(Color.GREEN), Color.RED.value, Color(2), Color["RED"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED == 1, Color.RED.lower(), Color.RED in Color, {Color.RED: "r"}[Color.RED], isinstance(Color.RED, Color))
class Level(IntEnum):
    LOW = 1
    HIGH = 10
print(Level.HIGH > Level.LOW, Level.LOW + 1, Level.LOW == 1, sorted([Level.HIGH, Level.LOW])[0].name, [10, 20][Level.LOW], f"{Level.HIGH}")
for call in (lambda: Color(9), lambda: Color["NONE"], lambda: setattr(Color, "RED", 5), lambda: Color.NONE):
    try:
        print(call())
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__)
match Color.GREEN:
    case Color.RED: print("red")
    case Color.GREEN: print("green")
