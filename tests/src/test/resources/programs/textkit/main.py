"""Runs the text tool: a package of several modules imported in every form."""
import sys
import time

import textkit
import textkit.words as words
import textkit.formats.table
from textkit import diff, wrap as wrapping
from textkit.formats import (table as table_format, outline,)
from textkit.formats.template import Template, TemplateError
from textkit.statistics import Histogram
from textkit.generator import *

# A file of our own wins over the bundled module of the same name.
import difflib


def word_report(text, lines):
    counter = words.count(text)
    lines.append(f"words {words.total(counter)}, distinct {len(counter)}")
    for word, number in words.most_common(counter, 6):
        lines.append(f"  {word:<10}{number:>4}")
    lines.append("longest: " + ", ".join(words.longest(counter, 3)))


def wrap_report(text, lines):
    for width in (30, 50):
        wrapped = wrapping.wrap(text, width)
        lines.append(f"wrapped at {width}: {len(wrapped)} lines, widest {max(map(len, wrapped))}")
        lines.extend("  |" + line for line in wrapped[:2])
    justified = wrapping.justify(text, 40)
    lines.append("justified: " + repr(justified[0]))


def diff_report(lines):
    before = "alpha beta gamma delta epsilon zeta".split()
    after = "alpha gamma delta theta zeta eta".split()
    lines.extend(str(change) for change in diff.compare(before, after))
    lines.append(f"similarity {diff.ratio(before, after):.3f}")


def table_report(lines):
    table = table_format.Table("name", "size", "share")
    table.add("alpha", 120, 0.5)
    table.add("beta", 7, 0.029)
    table.add("gamma longer", 113, None)
    lines.extend(table.render().splitlines())
    lines.append(textkit.formats.table.Table is table_format.Table and "same class" or "two classes")


def template_report(lines):
    template = Template("Dear {{name}},{% for item in items %} [{{item}}{% if item == last %}!{% end %}]{% end %} bye")
    lines.append(template.render(name="Ann", items=["tea", "milk", "egg"], last="egg"))
    for broken in ("{{name", "{% for x in y %}", "{% end %}", "{{missing}}", "{% nonsense %}"):
        try:
            Template(broken).render()
        except TemplateError as error:
            lines.append(f"{type(error).__module__}.{type(error).__name__}: {error}")


def run(size):
    lines = [f"{textkit.__name__} {textkit.VERSION}, loaded: {' '.join(textkit.loaded())}"]
    text = make_text(size)
    lines.append(f"text of {len(text)} characters, digest {digest(text)}")
    word_report(text, lines)
    wrap_report(text, lines)
    diff_report(lines)
    table_report(lines)
    template_report(lines)
    histogram = Histogram(len(word) for word in text.split())
    lines.extend(histogram.bars(20))
    lines.append(f"mean {histogram.mean():.4f} median {histogram.median()} deviation {histogram.deviation():.4f}")
    lines.extend(outline.number(["Intro", ("Body", ["First", ("Second", ["Deep"]), "Third"]), "End"]))
    lines.append(difflib.NOTE)
    return lines


def import_errors():
    for statement in (lambda: __import__("textkit.nothing"), lambda: __import__("nowhere")):
        try:
            statement()
        except ModuleNotFoundError as error:
            yield f"{error} ({error.name})"
    try:
        from textkit.words import missing
    except ImportError as error:
        yield str(error).split(" (")[0]
    try:
        hidden_helper
    except NameError as error:
        yield str(error)


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    time.perf_counter_ns()
    for line in run(size):
        print(line)
    for line in import_errors():
        print(line)


if __name__ == "__main__":
    main()
