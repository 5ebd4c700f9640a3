"""Makes text that looks like text."""
from .registry import announce

__all__ = ["make_text", "digest"]

announce(__name__)

SYLLABLES = "ba ke lo mi nu pra sti tor ven wal xi zu".split()


def hidden_helper(state):
    return (state * 69069 + 1) & 0xFFFFFFFF


def make_word(state):
    count = 1 + (state >> 16) % 3
    parts = []
    for _ in range(count):
        state = hidden_helper(state)
        parts.append(SYLLABLES[(state >> 20) % len(SYLLABLES)])
    return state, "".join(parts)


def make_text(size):
    state = 2024
    sentence = []
    result = []
    for index in range(size):
        state, word = make_word(hidden_helper(state))
        sentence.append(word)
        if (state >> 12) % 9 == 0 or index == size - 1:
            text = " ".join(sentence)
            result.append(text[0].upper() + text[1:] + ".")
            sentence.clear()
    return " ".join(result)


def digest(text):
    value = 0xcbf29ce484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001b3 & 0xFFFFFFFFFFFFFFFF
    return "%016x" % value
