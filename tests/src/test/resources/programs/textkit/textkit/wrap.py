"""Breaking text into lines."""
from . import registry

registry.announce(__name__)


def wrap(text, width):
    lines = []
    current = ""
    for word in text.split():
        if current and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    if current:
        lines.append(current)
    return lines


def justify(text, width):
    result = []
    lines = wrap(text, width)
    for line in lines[:-1]:
        words = line.split(" ")
        gaps = len(words) - 1
        missing = width - len(line)
        if gaps == 0:
            result.append(line)
            continue
        each, extra = divmod(missing, gaps)
        pieces = []
        for index, word in enumerate(words[:-1]):
            pieces.append(word + " " * (1 + each + (index < extra)))
        pieces.append(words[-1])
        result.append("".join(pieces))
    result.extend(lines[-1:])
    return result
