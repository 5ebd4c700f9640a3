# Texts of every short length, in Latin-1 and beyond: searched, split, replaced, joined and put together.
def pieces(alphabet, length, seed):
    state = seed
    out = []
    for _ in range(length):
        state = (state * 1103515245 + 12345) % 2147483648
        out.append(alphabet[state // 65536 % len(alphabet)])
    return "".join(out)


checks = 0
total = 0
for alphabet in ("ab", "a\x00\x7f\x80\xff", "a,\xe9", "ab\u20ac", "a\U0001f600,"):
    for length in range(40):
        text = pieces(alphabet, length, length * 7 + len(alphabet))
        for part in (alphabet[0], alphabet[-1], alphabet[0] * 2, alphabet[0] + alphabet[-1], alphabet, "x", alphabet[0] * 9):
            places = []
            for i in range(len(text) - len(part) + 1):
                if text[i:i + len(part)] == part:
                    places.append(i)
            assert text.find(part) == (places[0] if places else -1), (text, part)
            assert text.rfind(part) == (places[-1] if places else -1), (text, part)
            assert (part in text) == bool(places)
            for start in (0, 1, 7, 8, 9):
                later = [i for i in places if i >= start]
                assert text.find(part, start) == (later[0] if later else -1), (text, part, start)
                assert text.find(part, start, start + 9) == (later[0] if later and later[0] + len(part) <= start + 9 else -1)
            count = 0
            end = 0
            parts = []
            for i in places:
                if i >= end:
                    count += 1
                    parts.append(text[end:i])
                    end = i + len(part)
            parts.append(text[end:])
            assert text.count(part) == count, (text, part)
            assert text.split(part) == parts, (text, part)
            for limit in (0, 1, 2, 100):
                limited = parts[:limit]
                rest = part.join(parts[limit:])
                assert text.split(part, limit) == (limited + [rest] if len(parts) > limit else parts), (text, part, limit)
                assert text.replace(part, "<>", limit) == "<>".join(limited + [rest] if len(parts) > limit else parts)
            for replacement in ("", "y", "seventeen letters", "\xe9", "\u20ac", alphabet):
                assert text.replace(part, replacement) == replacement.join(parts), (text, part, replacement)
            assert part.join(parts) == text
            assert f"{text}{part}" == text + part and f"<{length}{text}:{-length}>" == "<" + str(length) + text + ":" + str(-length) + ">"
            checks += 1
            total += count
        assert text.upper().lower() == text.lower() and len(text.upper()) == len(text.lower()) == length
print(checks, total)
print("aZ[`{@az", "aZ[`{@azAZmn".upper(), "aZ[`{@azAZmn".lower(), "\xe9\xff\xdf".upper(), "STRASSE".lower())
print(",".join([]) == "", ",".join(["one"]), "".join(["\xe9", "\u20ac"]), ", ".join("abc"), [c for c in "a\xe9\u20ac"])
for bad in ([1], ["a", 1], ["\u20ac", None]):
    try:
        print(",".join(bad))
    except TypeError as error:
        print(error)
print(f"{0}{-1}{9223372036854775807}{-9223372036854775808}{10**19}", f"{10}-{99}-{100}-{2147483647}-{-2147483648}-{4294967296}")
print("".join(str(10**i) + " " + str(10**i - 1) + " " + str(-10**i) + "\n" for i in range(20)))
