b = b"one two,two"
print(b.split(), b.split(b","), b.find(b"two"), b.rfind(b"two"), b.count(b"o"), b.replace(b"two", b"2"), b.startswith(b"one"), b.endswith((b"x", b"o")), b.index(b"t"), b.find(111))
print(b.upper(), b.title(), b.capitalize(), b"AbC".swapcase(), b" x ".strip(), b"xxaxx".strip(b"x"), b"a".center(5), b"a".ljust(3, b"."), b"7".zfill(3), b"a\tb".expandtabs(4))
print(b",".join([b"a", b"b"]), b"a=b".partition(b"="), b"a=b=c".rpartition(b"="), b"a\nb\r\n".splitlines(), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"))
print(b"abc".isalpha(), b"1".isdigit(), b" ".isspace(), b"aB".islower(), b"ab".isascii(), b"pre.x".removeprefix(b"pre."), b"x.suf".removesuffix(b".suf"), b"a,b,c".rsplit(b",", 1))
print(b"%d %s" % (5, b"x"), b"abc".decode(), b"\xc3\xa9".decode())
for call in (lambda: b"a".split(","), lambda: b"a".index(b"x"), lambda: b",".join(["a"]), lambda: b"a".replace("a", "b"), lambda: b"a".find("a")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
