x = 3
text = "one " 'two ' """three """ f"x={x} " r"\n" "!"
print(text)
print(type(text).__name__, len(text))
print(f"a{x}" "b{x}" f"c{x}")
print(b"ab" b'cd' rb"\x")
long = ("first, "
        f"second {x + 1}, "
        "third")
print(long)
