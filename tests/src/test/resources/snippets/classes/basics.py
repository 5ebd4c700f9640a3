class Point:
    """A point."""
    count = 0
    kind = "2d"
    def __init__(self, x, y=0):
        self.x, self.y = x, y
        Point.count += 1
    def move(self, dx, dy=0):
        self.x += dx; self.y += dy
        return self
    def __repr__(self): return f"Point({self.x}, {self.y})"
p, q = Point(1), Point(2, y=3)
print(p, q, Point.count, p.count, p.move(1).move(0, 5), Point.move(q, 10), p.kind)
p.kind = "own"; print(p.kind, q.kind, Point.kind); del p.kind; print(p.kind)
Point.kind = "changed"; print(p.kind, q.kind)
p.z = 9; print(p.z, p.__dict__, hasattr(q, "z"))
def extra(self): return self.x * 100
Point.extra = extra; print(p.extra(), q.extra())
p.local = lambda: "no self"; print(p.local())
m = p.move; m(100); print(p, m.__self__ is p, p.move == p.move, p.move is p.move, Point.move is Point.move)
print(Point.__name__, Point.__module__, Point.__doc__, Point.__bases__, Point.__mro__, type(p) is Point, p.__class__, isinstance(p, Point), type(Point))
del p.x
for call in (lambda: p.x, lambda: p.missing, lambda: Point.missing, lambda: delattr(p, "nope"), lambda: delattr(Point, "nope"), lambda: None.x, lambda: (5).x, lambda: p.move.nope, lambda: len.nope):
    try:
        print(call())
    except AttributeError as e:
        print(e)
class Empty: pass
class AlsoEmpty(): x = 1
print(Empty().__dict__, Empty() == Empty(), AlsoEmpty.x, bool(Empty()), Empty.__bases__ == (object,))
