s = "aé€😀"
print(s.encode(), s.encode("utf-8") == s.encode("UTF8"), len(s.encode()), s.encode("utf-16-le"), "é".encode("latin-1"), "a".encode("utf-32-be"))
print(s.encode().decode(), b"\xc3\xa9".decode("utf-8"), b"\xe9".decode("latin-1"), b"a\x00".decode("utf-16-le"), str(b"ab", "ascii"))
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é€".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"))
print(b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode("utf-8", "replace") == "a\ufffdb", b"\xff".decode("utf-8", "backslashreplace"), repr(b"\xff".decode("utf-8", "surrogateescape")))
for call in (lambda: b"\xff".decode(), lambda: b"ab\xc3".decode(), lambda: b"\xe2\x28".decode(), lambda: "é".encode("ascii"), lambda: "\ud800".encode(), lambda: "a".encode("nope"), lambda: b"\x80".decode("ascii"), lambda: "€".encode("latin-1")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
try:
    b"xy\xff".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
print("\ud800" == "\ud800", len("\ud800"), repr("\ud800"))
