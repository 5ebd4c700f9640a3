"""How often each number occurs."""
import math

from ..registry import announce

announce(__name__)


class Histogram:
    def __init__(self, numbers):
        self.counts = {}
        for number in numbers:
            self.counts[number] = self.counts.setdefault(number, 0) + 1

    def __len__(self):
        return sum(self.counts.values())

    def __iter__(self):
        for number in sorted(self.counts):
            for _ in range(self.counts[number]):
                yield number

    def mean(self):
        return sum(number * count for number, count in self.counts.items()) / len(self)

    def median(self):
        ordered = list(self)
        middle = len(ordered) // 2
        return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2

    def deviation(self):
        mean = self.mean()
        total = 0.0
        for number in self:
            total += (number - mean) ** 2
        return math.sqrt(total / len(self))

    def bars(self, width):
        most = max(self.counts.values())
        for number in sorted(self.counts):
            bar = "#" * (self.counts[number] * width // most)
            yield f"{number:>3} {bar}"
