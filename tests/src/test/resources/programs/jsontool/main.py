"""A JSON parser and printer written in the language, with its own test data.

The library module is used only to check the answers of this one.
"""
import json
import math
import sys
import time


class JsonError(ValueError):
    """Bad JSON text; says where."""

    def __init__(self, message, text, position):
        self.line = text.count("\n", 0, position) + 1
        self.column = position - (text.rfind("\n", 0, position) + 1) + 1
        super().__init__(f"{message} at line {self.line}, column {self.column}")
        self.message = message
        self.position = position


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
REVERSE = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
DIGITS = "0123456789"
BLANKS = " \t\n\r"


class Parser:
    """Recursive descent over one text."""

    MAX_DEPTH = 100

    def __init__(self, text):
        self.text = text
        self.position = 0
        self.length = len(text)
        self.depth = 0

    def fail(self, message):
        raise JsonError(message, self.text, self.position)

    def peek(self):
        return self.text[self.position] if self.position < self.length else ""

    def skip_blanks(self):
        text, position, length = self.text, self.position, self.length
        while position < length and text[position] in BLANKS:
            position += 1
        self.position = position

    def expect(self, character):
        if self.peek() != character:
            self.fail(f"expected {character!r}")
        self.position += 1

    def parse(self):
        value = self.value()
        self.skip_blanks()
        if self.position < self.length:
            self.fail("extra data")
        return value

    def value(self):
        self.skip_blanks()
        character = self.peek()
        if character == "{":
            return self.nested(self.object)
        if character == "[":
            return self.nested(self.array)
        if character == '"':
            return self.string()
        if character == "-" or (character and character in DIGITS):
            return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        self.fail("expected a value")

    def nested(self, method):
        self.depth += 1
        if self.depth > self.MAX_DEPTH:
            self.fail("nested too deeply")
        try:
            return method()
        finally:
            self.depth -= 1

    def object(self):
        self.expect("{")
        result = {}
        self.skip_blanks()
        if self.peek() == "}":
            self.position += 1
            return result
        while True:
            self.skip_blanks()
            if self.peek() != '"':
                self.fail("expected a key")
            key = self.string()
            self.skip_blanks()
            self.expect(":")
            result[key] = self.value()
            self.skip_blanks()
            if self.peek() == "}":
                self.position += 1
                return result
            self.expect(",")

    def array(self):
        self.expect("[")
        result = []
        self.skip_blanks()
        if self.peek() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            self.skip_blanks()
            if self.peek() == "]":
                self.position += 1
                return result
            self.expect(",")

    def string(self):
        self.expect('"')
        parts = []
        start = self.position
        while True:
            character = self.peek()
            if character == "":
                self.fail("unterminated string")
            elif character == '"':
                parts.append(self.text[start:self.position])
                self.position += 1
                return "".join(parts)
            elif character == "\\":
                parts.append(self.text[start:self.position])
                parts.append(self.escape())
                start = self.position
            elif character < " ":
                self.fail("control character in string")
            else:
                self.position += 1

    def escape(self):
        self.position += 1
        character = self.peek()
        if character == "u":
            code = self.hex4()
            if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.position):
                self.position += 1
                low = self.hex4()
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
            return chr(code)
        if character == "" or character not in ESCAPES:
            self.fail("bad escape")
        self.position += 1
        return ESCAPES[character]

    def hex4(self):
        digits = self.text[self.position + 1:self.position + 5]
        try:
            if len(digits) != 4:
                raise ValueError(digits)
            code = int(digits, 16)
        except ValueError as error:
            raise JsonError("bad unicode escape", self.text, self.position) from error
        self.position += 5
        return code

    def digits(self):
        start = self.position
        while self.peek() != "" and self.peek() in DIGITS:
            self.position += 1
        if self.position == start:
            self.fail("expected a digit")

    def number(self):
        start = self.position
        is_float = False
        if self.peek() == "-":
            self.position += 1
        if self.peek() == "0":
            self.position += 1
        else:
            self.digits()
        if self.peek() == ".":
            is_float = True
            self.position += 1
            self.digits()
        if self.peek() in ("e", "E"):
            is_float = True
            self.position += 1
            if self.peek() in ("+", "-"):
                self.position += 1
            self.digits()
        text = self.text[start:self.position]
        return float(text) if is_float else int(text)


def quote(text, ascii_only=True):
    parts = ['"']
    for character in text:
        code = ord(character)
        if character in REVERSE:
            parts.append(REVERSE[character])
        elif code < 32 or (ascii_only and 126 < code < 0x10000):
            parts.append("\\u%04x" % code)
        elif ascii_only and code >= 0x10000:
            code -= 0x10000
            parts.append("\\u%04x\\u%04x" % (0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)))
        else:
            parts.append(character)
    parts.append('"')
    return "".join(parts)


class Printer:
    """Text of a value; a generator of pieces."""

    def __init__(self, indent=None, sort_keys=False, ascii_only=True):
        self.indent = indent
        self.sort_keys = sort_keys
        self.ascii_only = ascii_only
        self.item_separator = ", " if indent is None else ","

    def print(self, value):
        return "".join(self.pieces(value, 0))

    def newline(self, depth):
        return "" if self.indent is None else "\n" + " " * (self.indent * depth)

    def pieces(self, value, depth):
        match value:
            case None:
                yield "null"
            case True:
                yield "true"
            case False:
                yield "false"
            case str():
                yield quote(value, self.ascii_only)
            case int():
                yield str(value)
            case float():
                yield self.number(value)
            case dict():
                yield from self.object(value, depth)
            case list() | tuple():
                yield from self.array(value, depth)
            case _:
                raise TypeError(f"cannot print a {type(value).__name__}")

    @staticmethod
    def number(value):
        if math.isnan(value):
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        return repr(value)

    def object(self, value, depth):
        if not value:
            yield "{}"
            return
        yield "{"
        items = sorted(value.items()) if self.sort_keys else value.items()
        first = True
        for key, item in items:
            if not first:
                yield self.item_separator
            first = False
            yield self.newline(depth + 1)
            yield quote(key, self.ascii_only)
            yield ": "
            yield from self.pieces(item, depth + 1)
        yield self.newline(depth)
        yield "}"

    def array(self, value, depth):
        if not value:
            yield "[]"
            return
        yield "["
        for index, item in enumerate(value):
            if index:
                yield self.item_separator
            yield self.newline(depth + 1)
            yield from self.pieces(item, depth + 1)
        yield self.newline(depth)
        yield "]"


def loads(text):
    return Parser(text).parse()


def dumps(value, **options):
    return Printer(**options).print(value)


SAMPLES = [
    "null", " true ", "[]", "{}", "0", "-0", "-12", "3.25", "1e3", "-2.5E-3", "123456789012345678901234567890",
    '""', '"a\\n\\"b\\"\\\\"', '"\\u00fc\\ud83d\\ude00"', '"ü€😀"', '[1, [2, [3, []]], {"a": {"b": [null]}}]',
    '{"x": 1, "y": [true, false], "x": 2}', '\n[\n1\n,\n2\n]\n',
]

BROKEN = [
    "", "[", "[1,", "[1 2]", "{", '{"a"}', '{"a": }', "{1: 2}", "tru", "01", "1.", "1e", "-", '"abc', '"\\x"',
    '"\\u12g4"', "[1]]", '"a\nb"', "[\n1,\n]\n", "{'a': 1}", "[" * 150,
]


class Random:
    """A linear congruential generator, so that every run makes the same data."""

    def __init__(self, seed):
        self.state = seed

    def next(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


def make_document(random, depth):
    choice = random.next(9 if depth > 0 else 6)
    if choice == 0:
        return None
    if choice == 1:
        return random.next(2) == 1
    if choice == 2:
        return random.next(100000) - 50000
    if choice == 3:
        return random.next(1000000) / 128
    if choice in (4, 5):
        letters = "abcdefghij \"\\\n\tüß€😀"
        return "".join(letters[random.next(len(letters))] for _ in range(random.next(12)))
    if choice == 6:
        return [make_document(random, depth - 1) for _ in range(random.next(6))]
    return {"key%d" % index: make_document(random, depth - 1) for index in range(random.next(6))}


def self_test():
    lines = []
    for text in SAMPLES:
        value = loads(text)
        expected = json.loads(text)
        if value != expected or type(value) is not type(expected):
            raise AssertionError(f"{text}: {value!r} is not {expected!r}")
        if dumps(value) != json.dumps(value):
            raise AssertionError(f"{dumps(value)} is not {json.dumps(value)}")
        lines.append(f"{dumps(value)}")
    for text in BROKEN:
        try:
            loads(text)
        except JsonError as error:
            cause = type(error.__cause__).__name__ if error.__cause__ else "-"
            lines.append(f"{error} ({cause})")
        else:
            raise AssertionError(f"accepted {text!r}")
    try:
        dumps([1, {2, 3}])
    except TypeError as error:
        lines.append(str(error))
    return lines


def run(size):
    random = Random(42)
    total = length = 0
    checksum = 0
    for index in range(size):
        document = {"id": index, "items": [make_document(random, 4) for _ in range(4)]}
        compact = dumps(document)
        pretty = dumps(document, indent=2, sort_keys=True)
        again = loads(compact)
        if again != document or loads(pretty) != document:
            raise AssertionError("round trip failed for document %d" % index)
        if pretty != json.dumps(document, indent=2, sort_keys=True):
            raise AssertionError("printing differs for document %d" % index)
        length += len(compact)
        total += len(pretty)
        for character in compact:
            checksum = (checksum * 31 + ord(character)) % 1000000007
    return [f"documents {size}", f"compact {length}", f"pretty {total}", f"checksum {checksum}"]


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    time.perf_counter_ns()
    for line in self_test() + run(size):
        print(line)
    print(dumps({"b": [1, 2.5, {"c": None}], "a": "ä"}, indent=4, sort_keys=True, ascii_only=False))


if __name__ == "__main__":
    main()
