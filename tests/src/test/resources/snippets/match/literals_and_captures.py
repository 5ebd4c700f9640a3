def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 if x == 2: return "two"
        case 1: return "one"
        case -1: return "minus"
        case 1.5: return "float"
        case "a" | "b": return "letter"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case False: return "false"
        case str() as s if len(s) > 3: return "long " + s
        case str(s): return "str " + s
        case int(n) | float(n): return f"number {n}"
        case other: return f"other {other}"
for x in (0, 1, 2, -1, 1.5, "a", "b", b"x", None, True, False, "hello", "hi", 99, 2.25, [1]): print(repr(x), f(x))
def none(x):
    match x:
        case 1: return "one"
    return "nothing matched"
print(none(2), none(1))
def wildcard(x):
    match x:
        case (1, _) | (_, 1): return "has one"
        case _: return "wild"
print(wildcard((1, 5)), wildcard((5, 1)), wildcard((5, 5)))
match 5:
    case y if y > 10: print("big")
    case y if y > 3: print("medium", y)
print(y)
class Color:
    RED = 1
    GREEN = "g"
def color(c):
    match c:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case _: return "unknown"
print(color(1), color("g"), color(2))
for command in ("go north", "take lamp", "quit", "fly to the moon", ""):
    match command.split():
        case ["go", ("north" | "south") as direction]: print("going", direction)
        case ["take", thing]: print("taking", thing)
        case ["quit"]: print("bye")
        case [verb, *rest]: print("unknown", verb, rest)
        case []: print("nothing")
