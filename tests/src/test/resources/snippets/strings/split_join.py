print("a b  c ".split(), " a b ".split(" "), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","))
print("  a  b  c".split(None, 1), "a b c  ".rsplit(None, 1), "a\u00a0b\u2003c\td".split(), "a--b--c".split("--"), "abc".split("abc"))
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="))
print("one\ntwo\r\nthree\rfour\x0bfive\x0csix\u2028seven\x85eight".splitlines())
print("a\nb\n".splitlines(True), "a\n\nb".splitlines(), "".splitlines(), "\n".splitlines())
print(",".join(["a", "b"]), "".join("abc"), "-".join(c for c in "xyz"), ", ".join(()), "-".join({"k": 1}))
for call in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".split(1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
