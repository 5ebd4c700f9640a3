class Dog:
    tricks = []
    legs = 4
    def add(self, trick): self.tricks.append(trick)
a, b = Dog(), Dog()
a.add("sit"); b.add("roll"); print(a.tricks, Dog.tricks is b.tricks)
a.legs = 3; print(a.legs, b.legs, Dog.legs); a.legs += 1; print(a.legs, vars(a), vars(b))
b.legs += 10; print(b.legs, Dog.legs); Dog.legs = 0; print(a.legs, b.legs, Dog().legs); del a.legs; print(a.legs)
a.tricks += ["x"]; print(Dog.tricks, "tricks" in vars(a))
class Puppy(Dog): pass
print(Puppy.legs, Puppy.tricks is Dog.tricks); Puppy.legs = 2; print(Puppy.legs, Dog.legs, Puppy().legs); Dog.new = 1; print(Puppy.new, Puppy().new)
class Outer:
    class Node:
        def __init__(self, v): self.v = v
        class Deep: level = 3
    def make(self, v): return self.Node(v)
print(Outer().make(7).v, Outer.Node(8).v, Outer.Node.Deep.level, Outer.Node.Deep.__qualname__)
def build(n):
    class Local:
        value = n
        def get(self): return n + self.value
    return Local
print(build(2)().get(), build(3).value, build(1) is build(1), build(1).__qualname__, build(1).__name__)
