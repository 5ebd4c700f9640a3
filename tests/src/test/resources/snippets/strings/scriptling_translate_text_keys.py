print("aab".translate({"a": "X", "b": None}) == "XX", "abc".translate({"a": "1", ord("b"): "2"}), "ab".translate({ord("a"): "code", "a": "text"}))
print("hello".translate(str.maketrans("l", "L")))
