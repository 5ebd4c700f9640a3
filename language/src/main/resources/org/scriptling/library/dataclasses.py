"""Classes that consist of their fields."""

import copy

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple", "make_dataclass",
           "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    """Raised when a field of a frozen instance is assigned to."""


class _MissingType:
    def __repr__(self):
        return "<dataclasses.MISSING>"


MISSING = _MissingType()


class _KeywordOnlyType:
    def __repr__(self):
        return "<dataclasses.KW_ONLY>"


KW_ONLY = _KeywordOnlyType()


class InitVar:
    """Annotation of a parameter of __init__ that is no field."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """Describes a field."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = "field"

    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},init={self.init!r},"
                f"repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},_field_type=_FIELD)")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Describe a field of a dataclass beyond its default value."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_annotation(annotation, name):
    if isinstance(annotation, str):
        text = annotation.split("[")[0].strip()
        return text == name or text.endswith("." + name)
    origin = getattr(annotation, "__origin__", annotation)
    return getattr(origin, "_name", None) == name


def _make_field(cls, name, annotation, keyword_only):
    default = vars(cls).get(name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if default is not MISSING and hasattr(type(default), "__get__") and hasattr(type(default), "__set__") and type(default).__name__ == "member_descriptor":
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    if _is_annotation(annotation, "ClassVar"):
        made._kind = "class"
    elif isinstance(annotation, InitVar) or annotation is InitVar or _is_annotation(annotation, "InitVar"):
        made._kind = "init"
    if made._kind != "field" and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made.kw_only is MISSING:
        made.kw_only = keyword_only
    if made._kind == "field" and made.default is not MISSING and type(made.default).__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


def _collect(cls, keyword_only):
    collected = {}
    for base in cls.__mro__[-1:0:-1]:
        for inherited in getattr(base, "__dataclass_fields__", {}).values() if "__dataclass_fields__" in vars(base) else ():
            collected[inherited.name] = inherited
    for name, annotation in vars(cls).get("__annotations__", {}).items():
        if annotation is KW_ONLY or _is_annotation(annotation, "KW_ONLY") and isinstance(annotation, str):
            keyword_only = True
            continue
        made = _make_field(cls, name, annotation, keyword_only)
        collected[name] = made
        if isinstance(vars(cls).get(name), Field):
            if made.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, made.default)
    for name, value in list(vars(cls).items()):
        if isinstance(value, Field) and name not in vars(cls).get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return collected


def _quoted(names):
    names = [f"'{name}'" for name in names]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return names[0] + " and " + names[1]
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _make_init(cls, collected, frozen):
    parameters = [made for made in collected.values() if made._kind != "class" and made.init]
    positional = [made for made in parameters if not made.kw_only]
    keywords = [made for made in parameters if made.kw_only]
    seen_default = False
    for made in positional:
        if made.default is not MISSING or made.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError(f"non-default argument {made.name!r} follows default argument")
    order = positional + keywords
    names = [made.name for made in order]
    size = len(positional)
    by_name = {made.name: made for made in order}
    stored = [made.name for made in order if made._kind == "field"]
    init_names = [made.name for made in collected.values() if made._kind == "init"]
    silent = [made for made in collected.values()
              if made._kind == "field" and not made.init and (made.default_factory is not MISSING or made.default is not MISSING)]
    post_init = hasattr(cls, "__post_init__")
    simple = not keywords and not init_names and not silent and len(stored) == size
    store = object.__setattr__
    qualified = cls.__qualname__ + ".__init__()"

    def bind(args, kwargs):
        if len(args) > size:
            required = sum(1 for made in positional if made.default is MISSING and made.default_factory is MISSING)
            takes = f"from {required + 1} to {size + 1}" if required < size else f"{size + 1}"
            raise TypeError(f"{qualified} takes {takes} positional argument{'s' if size else ''} but {len(args) + 1} were given")
        values = dict(zip(names, args))
        for name, value in kwargs.items():
            if name in values:
                raise TypeError(f"{qualified} got multiple values for argument '{name}'")
            if name not in by_name:
                raise TypeError(f"{qualified} got an unexpected keyword argument '{name}'")
            values[name] = value
        missing = []
        missing_keywords = []
        for made in order:
            if made.name not in values:
                if made.default is not MISSING:
                    values[made.name] = made.default
                elif made.default_factory is not MISSING:
                    values[made.name] = made.default_factory()
                else:
                    (missing_keywords if made.kw_only else missing).append(made.name)
        if missing or missing_keywords:
            kind = "positional" if missing else "keyword-only"
            absent = missing or missing_keywords
            raise TypeError(f"{qualified} missing {len(absent)} required {kind} argument{'s' if len(absent) > 1 else ''}: {_quoted(absent)}")
        return values

    if simple and not frozen:
        # The usual case: every parameter is a field, in order.
        def __init__(self, *args, **kwargs):
            if kwargs or len(args) != size:
                values = bind(args, kwargs)
                for name in stored:
                    setattr(self, name, values[name])
            else:
                index = 0
                for value in args:
                    setattr(self, stored[index], value)
                    index += 1
            if post_init:
                self.__post_init__()
    else:
        def __init__(self, *args, **kwargs):
            values = bind(args, kwargs)
            for made in collected.values():
                name = made.name
                if made._kind != "field":
                    continue
                if made.init:
                    store(self, name, values[name])
                elif made.default_factory is not MISSING:
                    store(self, name, made.default_factory())
            if post_init:
                self.__post_init__(*[values[name] for name in init_names])
    __init__.__qualname__ = cls.__qualname__ + ".__init__"
    return __init__


def _names(collected, choice):
    return [made.name for made in collected.values() if made._kind == "field" and choice(made)]


def _make_repr(collected):
    names = _names(collected, lambda made: made.repr)

    def __repr__(self):
        if id(self) in _shown:
            return "..."
        _shown.append(id(self))
        try:
            content = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _shown.remove(id(self))
        return f"{self.__class__.__qualname__}({content})"
    return __repr__


# The instances whose text is being made, so that a cycle ends.
_shown = []


def _make_eq(names):
    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is self.__class__:
            for name in names:
                mine = getattr(self, name)
                its = getattr(other, name)
                if mine is not its and not mine == its:
                    return False
            return True
        return NotImplemented
    return __eq__


def _make_order(names, compare):
    def method(self, other):
        if other.__class__ is self.__class__:
            return compare(tuple([getattr(self, name) for name in names]), tuple([getattr(other, name) for name in names]))
        return NotImplemented
    return method


def _make_hash(names):
    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in names]))
    return __hash__


_ORDER = {"__lt__": lambda a, b: a < b, "__le__": lambda a, b: a <= b, "__gt__": lambda a, b: a > b, "__ge__": lambda a, b: a >= b}


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for method in (__setattr__, __delattr__):
        if method.__name__ in vars(cls):
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
        setattr(cls, method.__name__, method)


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    own = dict(vars(cls))
    for base in cls.__mro__[1:]:
        options = vars(base).get("__dataclass_params__")
        if options is not None:
            if options["frozen"] and not frozen:
                raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
            if frozen and not options["frozen"]:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    collected = _collect(cls, kw_only)
    cls.__dataclass_fields__ = collected
    cls.__dataclass_params__ = {"init": init, "repr": repr, "eq": eq, "order": order, "unsafe_hash": unsafe_hash, "frozen": frozen}
    compared = _names(collected, lambda made: made.compare)
    if init:
        cls.__init__ = _make_init(cls, collected, frozen)
    if repr and "__repr__" not in own:
        cls.__repr__ = _make_repr(collected)
    if eq and "__eq__" not in own:
        cls.__eq__ = _make_eq(compared)
    if order:
        for name, compare in _ORDER.items():
            if name in own:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering")
            method = _make_order(compared, compare)
            method.__name__ = name
            setattr(cls, name, method)
    if frozen:
        _freeze(cls, _names(collected, lambda made: True))
    explicit_hash = "__hash__" in own and not (own["__hash__"] is None and "__eq__" in own)
    hashed = _names(collected, lambda made: made.compare if made.hash is None else made.hash)
    if unsafe_hash:
        if explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _make_hash(hashed)
    elif eq and not explicit_hash:
        cls.__hash__ = _make_hash(hashed) if frozen else None
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([made.name for made in collected.values() if made._kind == "field" and made.init and not made.kw_only])
    if cls.__doc__ is None:
        cls.__doc__ = f"{cls.__name__}({', '.join(made.name for made in collected.values() if made._kind == 'field' and made.init)})"
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
              weakref_slot=False):
    """Class decorator that makes methods out of the annotated fields."""
    def decorate(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
    return decorate if cls is None else decorate(cls)


def is_dataclass(obj):
    """Whether a class or the class of an instance is a dataclass."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def fields(class_or_instance):
    """The fields of a dataclass."""
    collected = getattr(class_or_instance, "__dataclass_fields__", None)
    if collected is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([made for made in collected.values() if made._kind == "field"])


def _check_instance(obj, name):
    if isinstance(obj, type) or not hasattr(type(obj), "__dataclass_fields__"):
        raise TypeError(f"{name}() should be called on dataclass instances")


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict, dataclasses inside it likewise."""
    _check_instance(obj, "asdict")
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    if not isinstance(obj, type) and hasattr(type(obj), "__dataclass_fields__"):
        return dict_factory([(made.name, _as_dict(getattr(obj, made.name), dict_factory)) for made in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_dict(element, dict_factory) for element in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_as_dict(element, dict_factory) for element in obj])
    if isinstance(obj, dict):
        pairs = [(_as_dict(key, dict_factory), _as_dict(value, dict_factory)) for key, value in obj.items()]
        if hasattr(type(obj), "default_factory") or hasattr(obj, "default_factory"):
            result = type(obj)(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return type(obj)(pairs)
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The fields of an instance as a tuple, dataclasses inside it likewise."""
    _check_instance(obj, "astuple")
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    if not isinstance(obj, type) and hasattr(type(obj), "__dataclass_fields__"):
        return tuple_factory([_as_tuple(getattr(obj, made.name), tuple_factory) for made in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_tuple(element, tuple_factory) for element in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_as_tuple(element, tuple_factory) for element in obj])
    if isinstance(obj, dict):
        return type(obj)([(_as_tuple(key, tuple_factory), _as_tuple(value, tuple_factory)) for key, value in obj.items()])
    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    """An instance like another, with some fields changed."""
    _check_instance(obj, "replace")
    for made in obj.__dataclass_fields__.values():
        if made._kind == "class":
            continue
        if not made.init:
            if made.name in changes:
                raise ValueError(f"field {made.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if made.name not in changes:
            if made._kind == "init" and made.default is MISSING:
                raise ValueError(f"InitVar {made.name!r} must be specified with replace()")
            changes[made.name] = getattr(obj, made.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    """Make a dataclass of a list of names, or of tuples of name, type and field."""
    annotations = {}
    body = dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            annotations[item] = "typing.Any"
        elif len(item) == 2:
            annotations[item[0]] = item[1]
        else:
            annotations[item[0]] = item[1]
            body[item[0]] = item[2]
    body["__annotations__"] = annotations
    return dataclass(type(cls_name, tuple(bases), body), **options)
