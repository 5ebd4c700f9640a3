"""Writes the expectations of the tests in this folder: run it with CPython 3.12 in this folder.

Each line holds tab-separated fields, escaped as by the codec unicode-escape. The last one is the result: V and the text, or E, the
class of the exception, a colon and its text.
"""
import random
import struct
import unicodedata

random.seed(20)


def escaped(text):
    return text.encode("unicode-escape").decode()


def outcome(function):
    try:
        return "V" + escaped(function())
    except UnicodeError as error:
        return f"E{type(error).__name__}: {error.encoding} {error.start} {error.end} {error.reason}"
    except KeyError as error:
        return f"EKeyError: {escaped(error.args[0])}"
    except Exception as error:
        return f"E{type(error).__name__}: {escaped(str(error))}"


def write(name, lines):
    with open(name, "w", encoding="ascii", newline="\n") as file:
        for line in lines:
            file.write("\t".join(line) + "\n")


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.5, 0.125, 1e-5, 1e-4, 0.0001234, 123456.789, 1e15, 1e16, 123456789012345678.0, 1e22, 1e23, 2e23,
          5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 3.14159, 0.1, 1 / 3,
          0.1 + 0.2, 99.995, 2.675, 1e100, 9.5, 0.05, 999999.5, 9999995.0, -1234.5678, 9007199254740993.0]
VALUES = [("int", str(v)) for v in (0, 1, -1, 65, 255, -255, 1234, -9876543210, 2**63, -2**100, 0x1F600, 0x110000)]
VALUES += [("bool", "1"), ("bool", "0")]
VALUES += [("float", v.hex()) for v in FLOATS]
VALUES += [("str", v) for v in ("", "a", "h\xe9llo", "\u65e5\u672c\u8a9e")]
CONVERSIONS = {"int": int, "bool": lambda v: bool(int(v)), "float": float.fromhex, "str": str}


def random_specification():
    align = random.choice(["", "<", ">", "^", "="])
    return ((random.choice(["", "*", "0", "\xe9"]) if align else "") + align + random.choice(["", "", "+", "-", " "])
            + random.choice(["", "", "", "z"]) + random.choice(["", "", "#"]) + random.choice(["", "", "0"])
            + random.choice(["", "", "5", "12", "20"]) + random.choice(["", "", "", ",", "_"])
            + random.choice(["", "", ".0", ".1", ".2", ".3", ".10", "."])
            + random.choice(["", "", "b", "c", "d", "e", "E", "f", "F", "g", "G", "n", "o", "s", "x", "X", "%", "q", "\u20ac"]))


def specifications():
    plain = ["", ".0f", ".2f", "e", "g", ".17g", "%", "10", "<10", "^11", ",", "_", ",.2f", "08.3f", "#x", "#_b", "zz", "5 ", "1 2", ",_",
             "_,", ",,", "__"]
    for kind, value in VALUES:
        for text in plain + [random_specification() for _ in range(25)]:
            yield kind, escaped(value), escaped(text), outcome(lambda: format(CONVERSIONS[kind](value), text))


def percent_formats():
    for _ in range(900):
        kind, value = random.choice(VALUES)
        text = ("<%" + random.choice(["", "-", "+", " ", "#", "0", "-0", "+0", "# "]) + random.choice(["", "5", "12"])
                + random.choice(["", ".", ".0", ".2", ".5"]) + random.choice(["", "l"]) + random.choice("diuoxXeEfFgGcrsa") + ">")
        yield kind, escaped(value), text, outcome(lambda: text % (CONVERSIONS[kind](value),))


def floats():
    for value in FLOATS + [struct.unpack("d", random.randbytes(8))[0] for _ in range(300)]:
        yield value.hex(), "V" + repr(value)
    for _ in range(300):
        value = float(f"{random.randint(1, 9999)}e{random.randint(-30, 30)}")
        yield value.hex(), "V" + repr(value)


def numbers():
    tokens = ["0", "1", "7", "9", "_", "x", "0x", "0b", "0o", "a", "f", "z", "+", "-", " ", ".", "e", "inf", "nan", "\u0661", "\u3000",
              "12", "000", "\xe9", "\n"]
    for _ in range(600):
        text = "".join(random.choice(tokens) for _ in range(random.randint(0, 5)))
        base = random.choice([10, 10, 0, 2, 8, 16, 36])
        yield str(base), escaped(text), outcome(lambda: str(int(text, base)))
        yield "float", escaped(text), outcome(lambda: repr(float(text)))


def quotings():
    for _ in range(500):
        text = "".join(chr(random.choice([random.randint(0, 0x7f), random.randint(0, 0x2ff), random.randint(0, 0x10ffff), 39, 34, 92, 0xd800]))
                       for _ in range(random.randint(0, 6)))
        # What is unassigned depends on the version of Unicode.
        if not any(unicodedata.category(c) == "Cn" for c in text):
            yield escaped(text), "V" + escaped(repr(text)), "V" + escaped(ascii(text))


def cases():
    for _ in range(250):
        text = "".join(random.choice("aAbB \xdf\u03a3\u03c3\u03c2\u0130\u0131\u01c6\u01c5\u0149.'\u2019-\ufb011\u1fb3\u1fb4\u02b0\u1e9e\xe1\u0450\u0301\u13a0\uab70")
                       for _ in range(random.randint(0, 8)))
        for name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "isupper", "islower", "istitle", "isidentifier"):
            yield name, escaped(text), "V" + escaped(str(getattr(text, name)()))


def codecs():
    encodings = ["utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1", "ascii", "utf-8-sig"]
    handlers = ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "xmlcharrefreplace"]
    common = [0x61, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0xd8, 0xdc, 0, 0, 0xff, 0xfe, 0xef, 0xbb, 0xbf]
    for _ in range(700):
        content = bytes(random.choice([random.randint(0, 255), random.choice(common)]) for _ in range(random.randint(0, 9)))
        encoding, handler = random.choice(encodings), random.choice(handlers)
        yield "decode", encoding, handler, content.hex(), outcome(lambda: content.decode(encoding, handler))
        text = "".join(chr(random.choice([random.randint(0x20, 0x7f), random.randint(0x80, 0x2ff), random.randint(0, 0x10ffff), 0xd800, 0xdc80, 0xdcff]))
                       for _ in range(random.randint(0, 5)))
        if handler == "surrogateescape" and ("16" in encoding or "32" in encoding):
            handler = "strict"
        yield "encode", encoding, handler, escaped(text), outcome(lambda: text.encode(encoding, handler).hex())


def text_formats():
    pieces = ["{", "}", "{{", "}}", "0", "1", "a", "[0]", "[k]", "!r", "!s", "!a", "!z", ":", ":>5", "{}", "{0}", "{1}", "{a}", "{a:>{1}}",
              "{0!r:<5}", "\xe9", "[", "]", ".", "x"]
    for _ in range(900):
        text = "".join(random.choice(pieces) for _ in range(random.randint(1, 5)))
        yield escaped(text), outcome(lambda: text.format(5, 7, "q", a="\xe9", k=[1]))


write("format-specification.tsv", specifications())
write("percent-format.tsv", percent_formats())
write("float-text.tsv", floats())
write("number-text.tsv", numbers())
write("quoting.tsv", quotings())
write("unicode-text.tsv", cases())
write("codecs.tsv", codecs())
write("text-format.tsv", text_formats())
