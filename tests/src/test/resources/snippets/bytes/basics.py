b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], b"ell" in b, 104 in b, list(b)[:3], b + b"!", b"ab" * 2)
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes(), bytes.fromhex("00ff 41"), b.hex(), b"abc".hex("-"), b"abcd".hex(":", 2))
print(b"a" == "a", b"a" == bytearray(b"a"), b"a" < b"b", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], bool(b""), b"it's", b'say "x"', b"'\"", repr(b"\\\n"))
for call in (lambda: b[7], lambda: b["a"], lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: bytes(-1), lambda: b + "x", lambda: "x" in b, lambda: 300 in b, lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes(1.5), lambda: b"a" < "a"):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
def assign():
    b[0] = 1
try:
    assign()
except TypeError as e:
    print(e)
