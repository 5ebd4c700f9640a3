# Texts of ASCII, Latin-1 and wider characters through the same operations.
texts = ["", "a", "abc", "a,b,,c", ",", "é", "é,ü,é", "ÿ" * 3, "naïve café", "ы,a", "a😀b,c", "x" * 50 + "," + "y" * 50, "  two  words ", "\x1c a\x85b\xa0c "]
for text in texts:
    print(ascii(text.split(",")), ascii(text.split()), ascii(text.split(",", 1)), ascii(text.split("é")), ascii(text.split(",a")))
    print(ascii(text.replace(",", "--")), ascii(text.replace("é", "")), ascii(text.replace("", ".")), ascii(text.replace("a", "ы")), ascii(text.replace("a", "bb", 1)))
    print(text.find(","), text.find("é"), text.find("ы"), text.find("c", -1), text.find("", 1), text.find("b,", 1), "," in text, "é" in text, "" in text)
    print(ascii(text.upper()), ascii(text.lower()), [ord(c) for c in text] == list(map(ord, text)), ascii("".join(c for c in text)))
    print(ascii(f"<{text}>{len(text)}|{-5}"), ascii("|".join([text, text])), ascii(text.join(["1", "2", "é", "ы"])), ascii(text + "é" + text))
    print([c in "aeiou" for c in text], [c in "éы" for c in text], [c in ("a", "é", 3) for c in text], [c in {"a", "ы"} for c in text])
    print([text < other for other in texts], [text == other for other in texts], hash(text) == hash("".join(list(text))), {text: 1}.get("".join(list(text))))
    print(ascii(text[1:]), ascii(text[::-1]), ascii(text[:-1]), ascii(text[1:3]))
print(",".join(str(n) for n in range(5)), ",".join([]), ",".join(["one"]), "-".join("abc"), "".join(["a"] * 3))
for wrong in (["a", 1], [1], ["é", None]):
    try:
        print(",".join(wrong))
    except TypeError as error:
        print(error)
print(list(enumerate("aé")), list(zip("ab", [1, 2], strict=True)), list(map(lambda a, b: a + b, "ab", "cd")), list(filter(None, ["", "a"])), list(filter(lambda c: c > "a", "abc")))


def consume(iterator):
    out = []
    for element in iterator:
        out.append(element)
    return out


def failing(value):
    if value == 2:
        raise ValueError("two")
    return value


for make in (lambda: map(failing, [1, 2, 3]), lambda: filter(failing, [1, 2]), lambda: zip([1, 2], [1], strict=True), lambda: zip([1], [1, 2], strict=True),
             lambda: zip([1, 2, 3], [4, 5]), lambda: enumerate("ab", 2 ** 63 - 1), lambda: zip(), lambda: zip([1], [2], [3]), lambda: map(str, {3}), lambda: enumerate(map(str, zip("ab", "c")))):
    try:
        print(consume(make()))
    except ValueError as error:
        print(type(error).__name__, error)
