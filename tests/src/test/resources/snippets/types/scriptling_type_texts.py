print(type(1) == "INTEGER", type(1) is int, type(1) != "FLOAT", "INTEGER" == type(1))
print({"LIST": 1}[type([])], type("") in ("STRING", "LIST"), type({}) in {"DICT", "SET"})
print("is " + type(2.5), type("x") + "!", type(True) + "", type(()) + "")
print(type(1), type(1.5).__name__, type([])([1]))
for value, tag in ((1, "INTEGER"), (1.5, "FLOAT"), (True, "BOOLEAN"), ("", "STRING"), (None, "NULL"), (None, "NONE"), ([], "LIST"), ((), "TUPLE"), ({}, "DICT"), (set(), "SET"), (frozenset(), "FROZENSET"), (b"", "BYTES"), (bytearray(), "BYTEARRAY"), (range(1), "ITERATOR"), (iter([]), "ITERATOR"), (map(str, []), "ITERATOR"), (zip(), "ITERATOR"), ({}.keys(), "DICT_KEYS"), ({}.values(), "DICT_VALUES"), ({}.items(), "DICT_ITEMS"), (slice(1), "SLICE"), (len, "BUILTIN"), (int, "CLASS"), (int, "BUILTIN"), (lambda: 0, "FUNCTION"), (lambda: 0, "LAMBDA")):
    if not (type(value) == tag and tag == type(value) and not type(value) != tag):
        print("wrong:", tag)
print(type(1) == type(2), type(1) == type("a"), type(1) == "STRING", type(1) == 5, "FLOAT" != type(1))
