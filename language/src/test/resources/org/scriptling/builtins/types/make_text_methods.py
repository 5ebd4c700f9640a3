"""Writes the expectations of TextMethodsTest: run it with CPython 3.12 in this folder.

Each line holds receiver, method, arguments and result, separated by tabs. The result is V and the repr, for a bytearray followed by the
receiver's repr, or E, the class of the exception, a colon and its text.
"""
import random

random.seed(11)
CALLS_PER_METHOD = 16
TEXT_ALPHABET = "aab bc\t\n\r ,.\u2028\xa0\x1c\x85\xe9\xdf\u20ac\U0001f600-+0A1\u03a3"
BYTES_ALPHABET = b"aabbc \t\n\r,.\x0b\x1c\xff-+0A1Z"


def escaped(text):
    return text.encode("unicode-escape").decode()


def written(value):
    """A letter for the type and the value; U+0002 between elements."""
    match value:
        case None:
            return "n"
        case bool():
            return f"b{int(value)}"
        case int():
            return f"i{value}"
        case float():
            return f"f{value.hex()}"
        case str():
            return f"s{escaped(value)}"
        case bytes():
            return f"y{value.hex()}"
        case bytearray():
            return f"Y{value.hex()}"
        case tuple():
            return "t" + "\x02".join(map(written, value))
        case list():
            return "l" + "\x02".join(map(written, value))
        case dict():
            return "d" + "\x02".join(written(x) for pair in value.items() for x in pair)


def pick(*values):
    return random.choice(values)


def text(most):
    return "".join(random.choice(TEXT_ALPHABET) for _ in range(random.randint(0, most)))


def content(most):
    return bytes(random.choice(BYTES_ALPHABET) for _ in range(random.randint(0, most)))


class Writer:
    def __init__(self, file):
        self.file = file

    def call(self, receiver, method, *arguments):
        start = written(receiver)
        if random.random() < 0.04 and arguments:
            arguments = (*arguments[:-1], pick(1, None, 1.5, "a", b"a", [1]))
        try:
            result = "V" + escaped(repr(getattr(receiver, method)(*arguments)))
            if isinstance(receiver, bytearray):
                result += " " + escaped(repr(receiver))
        except UnicodeError as error:
            result = f"E{type(error).__name__}: {error.encoding} {error.start} {error.end} {error.reason}"
        except Exception as error:
            result = f"E{type(error).__name__}: {escaped(str(error))}"
        self.file.write("\t".join([start, method, "\x01".join(map(written, arguments)), result]) + "\n")


def position():
    return pick(None, None, 0, 1, 2, 3, 5, -1, -2, -5, 100, -100, 2**70, True)


def some(*arguments):
    return arguments[:random.randint(0, len(arguments))]


def common(writer, make, part, fill, item):
    receiver = make()
    again = lambda: type(receiver)(receiver)
    found = lambda: pick(part(), receiver[1:3], receiver[:1], receiver[-2:], *item)
    call = lambda method, *arguments: writer.call(again(), method, *arguments)
    for method in ("find", "rfind", "index", "rindex", "count"):
        call(method, found(), *some(position(), position()))
    for method in ("startswith", "endswith"):
        call(method, pick(part(), receiver[:2], (part(), part()), (receiver[:2],), (), (1,)), *some(position(), position()))
    call("replace", part(), part(), *some(pick(0, 1, 2, -1)))
    for method in ("split", "rsplit"):
        call(method, *some(pick(None, part()), pick(0, 1, 2, -1)))
    call("splitlines", *some(pick(True, 0)))
    for method in ("partition", "rpartition", "removeprefix", "removesuffix"):
        call(method, part())
    for method in ("strip", "lstrip", "rstrip"):
        call(method, *some(pick(None, part())))
    call("join", pick([], [part()], [part(), part(), part()], (part(), part()), [part(), 1], "abc", 1, [None]))
    for method in ("center", "ljust", "rjust"):
        call(method, pick(0, 1, 3, 5, 8, 12, -1, 7), *some(fill()))
    call("zfill", pick(0, 3, 5, 8))
    call("expandtabs", *some(pick(0, 1, 3, 8, -1)))
    for method in ("upper", "lower", "capitalize", "title", "swapcase", "isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle",
                   "isascii", "__len__"):
        call(method)
    for method in ("__add__", "__contains__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        call(method, part())
    call("__mul__", pick(0, 1, 2, -1, 3))
    call("__rmul__", pick(0, 1, 2, -1, 3))
    call("__getitem__", pick(0, 1, -1, 2, 5, -9))
    return call


with open("text-methods.tsv", "w", encoding="ascii", newline="\n") as file:
    writer = Writer(file)
    for _ in range(CALLS_PER_METHOD):
        call = common(writer, lambda: text(10), lambda: pick(text(3), "a", " ", ",", "", "ab"), lambda: pick("*", " ", "\xe9", "ab", ""), ())
        for method in ("casefold", "isdecimal", "isnumeric", "isidentifier", "isprintable"):
            call(method)
        call("translate", pick({97: "x", 98: None}, {32: 98, 97: "yy"}, {32: 2**30}, {97: 1.5}, "abc" * 50))
        call("encode", *pick((), ("utf-8",), ("ascii", "replace"), ("latin-1", "ignore"), ("utf-16",), ("ascii",)))
        part = lambda: pick(content(2), b"a", b",", b"", bytearray(b"a"))
        for make in (lambda: content(10), lambda: bytearray(content(10))):
            call = common(writer, make, part, lambda: pick(b"*", b"ab", "a", bytearray(b"-")), (97, 300))
            call("decode", *pick((), ("utf-8", "replace"), ("latin-1",), ("ascii",)))
            call("hex", *pick((), ("-",), ("-", 2), ("-", -3), (":", 0), ("ab",), ("\xe9",)))
            call("translate", pick(None, bytes(range(255, -1, -1)), b"a", "a"))
        # The last receiver was a bytearray.
        call("append", pick(0, 255, 256, 97, True))
        call("extend", pick(content(3), [1, 2], [256], ["a"], 1, "ab", bytearray(b"x")))
        call("insert", pick(0, 1, -1, 100, -100), pick(0, 97, 256))
        call("pop", *some(pick(0, -1, 5, -9)))
        call("remove", pick(97, 98, 300))
        for method in ("reverse", "clear", "copy"):
            call(method)
        call("__setitem__", pick(0, 1, -1, 9), pick(1, 255, 256))
        call("__delitem__", pick(0, 1, -1, 9))
        call("__iadd__", pick(b"x", bytearray(b"y"), "a"))
        call("__imul__", pick(0, 1, 2))
