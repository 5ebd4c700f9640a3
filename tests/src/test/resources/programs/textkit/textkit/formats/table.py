"""Tables with aligned columns."""
from ..registry import announce
from .. import registry as _registry

announce(__name__)
assert _registry.announce is announce


class Table:
    def __init__(self, *titles):
        self.titles = titles
        self.rows = []

    def add(self, *cells):
        if len(cells) != len(self.titles):
            raise ValueError(f"expected {len(self.titles)} cells, got {len(cells)}")
        self.rows.append(cells)

    @staticmethod
    def text(cell):
        if cell is None:
            return "-"
        if isinstance(cell, float):
            return format(cell, ".1%")
        return str(cell)

    def render(self):
        body = [[self.text(cell) for cell in row] for row in self.rows]
        widths = [max(len(row[column]) for row in [self.titles, *body]) for column in range(len(self.titles))]
        lines = [" | ".join(title.ljust(width) for title, width in zip(self.titles, widths)).rstrip(),
                 "-+-".join("-" * width for width in widths)]
        for row, cells in zip(self.rows, body):
            parts = [f"{text:>{width}}" if isinstance(cell, (int, float)) else f"{text:<{width}}"
                     for cell, text, width in zip(row, cells, widths)]
            lines.append(" | ".join(parts).rstrip())
        return "\n".join(lines)
