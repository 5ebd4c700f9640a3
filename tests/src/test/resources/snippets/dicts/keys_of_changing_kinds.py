# The same look-ups, first with keys of unusual kinds, then with the usual ones.


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return self.name == getattr(other, "name", other)


class Missing(dict):
    def __missing__(self, key):
        return f"no {key!r}"


def use(mapping, key):
    try:
        found = mapping[key]
    except KeyError as error:
        found = f"KeyError {error.args[0] is key}"
    inside = key in mapping
    got = mapping.get(key, "default")
    kept = mapping.setdefault(key, "first")
    mapping[key] = "second"
    return found, inside, got, kept, mapping[key], len(mapping)


KEYS = [None, 1.5, (1, 2, 3), frozenset({1}), b"k", Key("a"), True, "a", 1, 1.0, (1, 2), ("a", None), "b", 2**70, -1, -2, ""]
for mapping in ({}, {"a": 0, 1: 0, (1, 2): 0}, Missing(a=0)):
    for key in KEYS:
        print(use(mapping, key))
    print([key for key in mapping if not isinstance(key, (Key, frozenset))])

for key in ([], (1, []), {}, {1}, ([], 1)):
    for operation in (
        lambda: {}[key],
        lambda: key in {},
        lambda: {}.get(key),
        lambda: {}.setdefault(key, 1),
        lambda: {}.update([(key, 1)]),
        lambda: key in set(),
        lambda: set().add(key),
    ):
        try:
            print(operation())
        except TypeError as error:
            print(error)


def contains(item, container):
    try:
        return item in container
    except TypeError as error:
        return type(error).__name__


for item, container in (
    (97, b"abc"),
    (None, [None]),
    (1.5, (1, 1.5)),
    (Key("a"), ["a"]),
    (Key("a"), {"a"}),
    ("a", {"a"}),
    (1, {1, 2}),
    (3, [1, 2, 3]),
    ("b", "abc"),
    ("bc", "abc"),
    ("", "abc"),
    (1, "abc"),
    (2, range(5)),
    ("a", range(5)),
    ("a", ("a", "b")),
    (1, (True,)),
    ((1, 2), {(1, 2): 3}),
    ("x", {"x": 1}.keys()),
    (1, {"x": 1}.values()),
    (1, 5),
):
    print(contains(item, container))
