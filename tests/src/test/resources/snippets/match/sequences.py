def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [1, 2, *rest]: return f"starts 1 2 {rest}"
        case [first, *_, last] if first == last: return f"same ends {first}"
        case [[a, b], c]: return f"nested {a} {b} {c}"
        case (a, b, *rest): return f"two or more {a} {b} {rest}"
        case _: return "not a sequence"
for x in ([], (), [7], (1, 2, 3, 4), [5, 6, 5], [[1, 2], 3], ((8, 9), 0), [3, 4], "ab", b"ab", {1: 2}, {1, 2}, range(3), 5, None, bytearray(b"ab"), iter([1])): print(repr(x) if not hasattr(x, "__next__") else "iterator", f(x))
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]: print(a, b, c)
match (1, 2, 3):
    case 1, *rest: print(rest)
match range(5):
    case [0, *middle, 4]: print(middle)
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
match Seq():
    case [a, b]: print("sequence")
    case _: print("own classes are no sequences")
class Sub(list): pass
match Sub([1, 2]):
    case [a, b]: print("subclass", a, b)
match [1, 2], {"k": 3}:
    case [x, y], {"k": z}: print(x, y, z)
match [1, "a", 2.5, None]:
    case [int(), str(), float(), None]: print("typed")
match ["a", ["b", "c"]]:
    case [str(x), [*_, ("c" | "d") as y]]: print(x, y)
