s = "añ😀b"
print(len(s), s[0], s[1], s[2], s[-1], s[1:3], s[::-1], s[::2], s[-3:], s[:100], s[50:], s[2:1])
print(s.find("b"), s.index("😀"), "😀" in s, "ñ😀" in s, "" in s, "x" in s)
print([c for c in s], list("ab"), tuple("xy"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
show(lambda: s[4])
show(lambda: s[-5])
show(lambda: s["a"])
show(lambda: s[1.0])
show(lambda: s[::0])
show(lambda: "abc"[None])
def assign():
    s[0] = "x"
show(assign)
def delete():
    del s[0]
show(delete)
print("abcdef"[4:1:-1], "abcdef"[-1:-4:-1], "abc"[True], "abc" * 2, 2 * "ab", "ab" * 0, "ab" * -1)
