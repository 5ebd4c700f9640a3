"""Counting words."""
from .registry import announce as _announce

_announce(__name__)


def split(text):
    """Yields words in lower case, without punctuation."""
    for raw in text.split():
        word = raw.strip(".,;:!?\"'()").lower()
        if word:
            yield word


def count(text):
    result = {}
    for word in split(text):
        result[word] = result.get(word, 0) + 1
    return result


def total(counter):
    return sum(counter.values())


def most_common(counter, limit):
    return sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]


def longest(counter, limit):
    return sorted(counter, key=lambda word: (-len(word), word))[:limit]
