texts = ["", "a", "Hello, World", "  padded\t", "ÄÖÜ straße", "123", "a1b2", "ALL CAPS", "tab\tand\nline", "éé", "ǅ ﬁ", "1½²٣", "snake_case_name", "x" * 3]
methods = ["capitalize", "casefold", "expandtabs", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "lower", "lstrip", "rstrip", "split", "splitlines", "strip", "swapcase", "title", "upper", "encode", "rsplit"]
for name in methods:
    for text in texts:
        print(name, repr(text), repr(getattr(text, name)()))
for text in texts:
    for other in ("", "a", "l", "x", "é", " ", "Hello", "tab"):
        row = [text.count(other), text.find(other), text.rfind(other), text.startswith(other), text.endswith(other), other in text, text.replace(other, "_"), text.strip(other), text.removeprefix(other), text.removesuffix(other)]
        if other:
            row += [text.split(other), text.rsplit(other, 1), text.partition(other), text.rpartition(other)]
        print(repr(text), repr(other), row)
    print(text.center(15, "."), text.ljust(15, "."), text.rjust(15, "."), text.zfill(15), "-".join(text), text * 2, text[::-1], text[1:-1], sep="|")
