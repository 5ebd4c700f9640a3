"""The longest common subsequence and what follows from it."""
from enum import Enum

from .registry import announce

announce(__name__)


class Kind(Enum):
    SAME = " "
    ADDED = "+"
    REMOVED = "-"


class Change:
    __match_args__ = ("kind", "text")

    def __init__(self, kind, text):
        self.kind = kind
        self.text = text

    def __str__(self):
        match self:
            case Change(Kind.SAME, text):
                return "  " + text
            case Change(kind, text):
                return f"{kind.value} {text}"

    def __eq__(self, other):
        if not isinstance(other, Change):
            return NotImplemented
        return self.kind is other.kind and self.text == other.text


def lengths(before, after):
    table = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i, first in enumerate(before, 1):
        for j, second in enumerate(after, 1):
            table[i][j] = table[i - 1][j - 1] + 1 if first == second else max(table[i - 1][j], table[i][j - 1])
    return table


def compare(before, after):
    table = lengths(before, after)
    changes = []
    i, j = len(before), len(after)
    while i > 0 or j > 0:
        if i > 0 and j > 0 and before[i - 1] == after[j - 1]:
            changes.append(Change(Kind.SAME, before[i - 1]))
            i, j = i - 1, j - 1
        elif j > 0 and (i == 0 or table[i][j - 1] >= table[i - 1][j]):
            changes.append(Change(Kind.ADDED, after[j - 1]))
            j -= 1
        else:
            changes.append(Change(Kind.REMOVED, before[i - 1]))
            i -= 1
    return changes[::-1]


def ratio(before, after):
    return 2 * lengths(before, after)[-1][-1] / (len(before) + len(after))
