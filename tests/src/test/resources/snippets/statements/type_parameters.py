def first[T](xs: list[T]) -> T: return xs[0]
class Box[T]:
    def __init__(self, v: T): self.v = v
type Pair[A] = tuple[A, A]
type Name = str
print(first([3, 4]), Box(5).v, Name.__name__, Pair.__name__, Name.__value__ is str)
class Sub[T](Box): pass
print(Sub(1).v, Box.__name__)
