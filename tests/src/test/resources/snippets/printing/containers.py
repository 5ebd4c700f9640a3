print([1, "a", None, True, 1.0, (2,), {"k": set()}])
print({"a": [1, {"b": (1, 2)}], 2: {3}}, [[], (), {}, set(), frozenset()], ("one",), (1, 2, 3), {1.5: None})
l = [1]; l.append(l); print(l); d = {}; d["d"] = d; print(d); t = ([],); t[0].append(t); print(t)
m = [1]; n = [m, m]; print(n); s = [l, d]; print(s)
print(["it's", 'say "x"', "a\nb", "tab\t", "\\", "é", "\x00"], str(["x"]), repr({"k": "v"}))
print({1, 2}, frozenset({1}), {}.keys(), {"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), range(3), range(1, 5, 2), slice(1, 2), ..., NotImplemented, None)
class C:
    def __repr__(self): return "C!"
    def __str__(self): return "str C"
print([C()], (C(),), {C(): C()}, C(), {"k": C()}, f"{[C()]}", str([C()]))
print(int, str, type, C, ValueError, len, type(None), [int, C])
print(bytes(2), bytearray(b"x"), [b"a"], True, [True], -5, [-5], 1e16, [1e-5])
