print(isinstance(3, "int"), isinstance("", "STR"), isinstance(None, "NoneType"), isinstance(3, [int, str]), isinstance(True, "int"), isinstance(True, int))
print(isinstance([], "list"), isinstance({}, "dict"), isinstance(1.5, "float"), isinstance(True, "bool"), isinstance(None, "none"), isinstance((), "tuple"), isinstance(set(), "set"), isinstance(b"", "bytes"))
print(isinstance(3, "INTEGER"), isinstance(3, "string"), isinstance(3, "no such type"), isinstance(3, ("str", "int")), isinstance(3, ["str", [float, "integer"]]))
class Animal: pass
class Dog(Animal): pass
obj = Dog()
print(isinstance(obj, "animal"), isinstance(obj, "Dog"), isinstance(obj, "object"), isinstance(obj, "cat"), isinstance(obj, "instance"))
try:
    1 / 0
except ZeroDivisionError as e:
    print(isinstance(e, "ZeroDivisionError"), isinstance(e, "ArithmeticError"), isinstance(e, "exception"), isinstance(e, "ValueError"))
def f(): pass
print(isinstance(f, "function"), isinstance(len, "builtin"), isinstance(Dog, "class"))
try:
    isinstance(1, 5)
except TypeError as e:
    print(e)
