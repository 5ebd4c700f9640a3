print(repr("  x \t\n".strip()), repr("  x  ".lstrip()), repr("  x  ".rstrip()), "xxaxx".strip("x"), "abcba".strip("ab"), "xyz".strip(""), repr("\u2003a\u00a0".strip()))
print("a-b-c".replace("-", "+"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("x", "y"), "aaa".replace("aa", "b"), "abc".replace("b", ""), "ab".replace("", "-", 2))
print("prefix.name".removeprefix("prefix."), "name.txt".removesuffix(".txt"), "abc".removeprefix("x"), "abc".removesuffix(""))
print("a\tb\tc".expandtabs(), "a\tb".expandtabs(4), "ab\tc\nd\te".expandtabs(4))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "abc".zfill(2))
print("[" + "ab".center(7) + "]", "[" + "ab".center(7, "*") + "]", "ab".ljust(5, ".") + "|", "ab".rjust(5, ".") + "|", "abc".center(2), "[" + "a".center(4) + "]")
for call in (lambda: "a".center(5, "xy"), lambda: "a".center("x"), lambda: "a".strip(1), lambda: "a".replace("a"), lambda: "a".zfill(), lambda: "a".upper(1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
