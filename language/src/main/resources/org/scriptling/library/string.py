"""Groups of characters, and templates."""

whitespace = " \t\n\r\x0b\x0c"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """The text with each word capitalised."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    """A text with places to fill: $name, ${name}, and $$ for a dollar sign."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        # Yields pairs: plain text, and the name to put behind it, None at the end, False for an invalid delimiter.
        text = self.template
        start = 0
        plain = []
        while True:
            place = text.find(self.delimiter, start)
            if place < 0:
                plain.append(text[start:])
                yield "".join(plain), None, len(text), ""
                return
            plain.append(text[start:place])
            following = place + len(self.delimiter)
            if text.startswith(self.delimiter, following):
                plain.append(self.delimiter)
                start = following + len(self.delimiter)
                continue
            braces = text.startswith("{", following)
            begin = following + 1 if braces else following
            end = begin
            while end < len(text) and text[end].isascii() and (text[end] == "_" or text[end].isalnum()):
                end += 1
            name = text[begin:end]
            if not name or name[0].isdigit() or braces and not text.startswith("}", end):
                yield "".join(plain), False, place, self.delimiter
                plain = []
                start = following
                continue
            stop = end + 1 if braces else end
            yield "".join(plain), name, place, text[place:stop]
            plain = []
            start = stop

    def _fill(self, mapping, values, safe):
        result = []
        for plain, name, place, source in self._parts():
            result.append(plain)
            if name is None:
                continue
            if name is False:
                if not safe:
                    lines = self.template[:place].splitlines(keepends=True)
                    line = len(lines) if lines else 1
                    column = place - len("".join(lines[:-1])) + 1 if lines else 1
                    raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))
                result.append(source)
            elif name in values:
                result.append(str(values[name]))
            elif safe:
                try:
                    result.append(str(mapping[name]))
                except KeyError:
                    result.append(source)
            else:
                result.append(str(mapping[name]))
        return "".join(result)

    def substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, True)

    def get_identifiers(self):
        names = []
        for plain, name, place, source in self._parts():
            if name and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all(name is not False for plain, name, place, source in self._parts())
