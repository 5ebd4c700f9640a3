"""Text put together, taken apart and changed."""
SIZE = 80000


def run(size):
    parts = []
    line = ""
    for i in range(size):
        line += chr(97 + i % 26)
        if i % 40 == 39:
            parts.append(line.upper() if i % 80 == 79 else line)
            line = ""
        parts.append(f"{i}:{i * 7 % 13}")
    text = ",".join(parts)
    words = text.split(",")
    matching = [word for word in words if word.startswith("1") or word.endswith("7")]
    swapped = text.replace("7", "seven").replace(":", "=")
    vowels = 0
    for character in text:
        if character in "aeiouAEIOU":
            vowels += 1
    return [len(text), len(words), len(matching), len(swapped), vowels]
