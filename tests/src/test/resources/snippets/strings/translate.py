table = str.maketrans("abc", "xyz")
print("aabbcc".translate(table), "hello".translate(str.maketrans({"h": "J", "l": None, ord("o"): "0!"})))
print("hello".translate(str.maketrans("", "", "l")), "hello".translate({104: "H", 101: 0x45, 111: None}), "abc".translate({}))
print("a-b".translate(str.maketrans("-", "_", "b")), str.maketrans("a", "b"))
class Everything:
    def __getitem__(self, code):
        if code == ord("k"):
            raise LookupError
        return chr(code + 1)
print("hkl".translate(Everything()))
try:
    str.maketrans("ab", "c")
except ValueError as e:
    print(e)
