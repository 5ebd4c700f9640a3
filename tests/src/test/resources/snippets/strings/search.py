s = "banana"
print(s.find("na"), s.rfind("na"), s.index("a"), s.rindex("a"), s.find("x"), s.find("a", 2), s.find("a", 2, 3), s.find(""), s.find("", 6), s.find("", 7))
print(s.count("a"), s.count("an"), s.count(""), s.count("a", 2), s.count("aa"), "aaaa".count("aa"))
print(s.startswith("ba"), s.startswith("na", 2), s.startswith(("x", "b")), s.endswith("na"), s.endswith(("a", "b")), s.endswith("n", 0, 5), s.startswith(""), s.startswith("", 7))
for call in (lambda: s.index("x"), lambda: s.rindex("x"), lambda: s.find(1), lambda: s.startswith(1), lambda: s.startswith(["b"])):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
