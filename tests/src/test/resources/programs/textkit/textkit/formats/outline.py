"""Numbered outlines of nested lists."""
from ..registry import announce as note

note(__name__)


def number(items, prefix=()):
    for index, item in enumerate(items, start=1):
        label = (*prefix, index)
        match item:
            case str(title):
                yield ".".join(map(str, label)) + " " + title
            case (title, [*children]):
                yield f"{'.'.join(map(str, label))} {title}"
                yield from number(children, label)
