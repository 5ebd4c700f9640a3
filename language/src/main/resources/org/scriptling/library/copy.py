"""Shallow and deep copies."""

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """Raised for values that cannot be copied."""


error = Error

_FUNCTION = type(lambda: None)
_BUILTIN = type(len)
_ATOMIC = (type(None), type(...), type(NotImplemented), int, float, bool, str, bytes, range, slice, frozenset, type, _FUNCTION, _BUILTIN, property)
_MISSING = object()


def _state(x):
    return getattr(x, "__dict__", None)


def _slots(cls):
    names = []
    for base in cls.__mro__:
        slots = vars(base).get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__"):
                if name.startswith("__") and not name.endswith("__"):
                    name = "_" + base.__name__.lstrip("_") + name
                names.append(name)
    return names


def _data_type(cls):
    for base in (list, dict, set, frozenset, tuple, str, bytes, bytearray, int, float):
        if issubclass(cls, base):
            return base
    return None


def _new(x, cls, data_type, convert):
    """An instance like x whose builtin part is converted; its attributes are not set yet."""
    if isinstance(x, BaseException):
        instance = cls.__new__(cls, *x.args)
        instance.args = tuple([convert(value) for value in x.args])
        return instance
    if data_type is None:
        return object.__new__(cls)
    if data_type in (str, bytes, bytearray, int, float):
        return data_type.__new__(cls, x)
    if data_type in (tuple, frozenset):
        return data_type.__new__(cls, [convert(element) for element in data_type.__iter__(x)])
    return data_type.__new__(cls)


def _fill(x, instance, data_type, convert):
    if data_type is list:
        list.extend(instance, [convert(element) for element in list.__iter__(x)])
    elif data_type is set:
        set.update(instance, [convert(element) for element in set.__iter__(x)])
    elif data_type is dict:
        for key, value in dict.items(x):
            dict.__setitem__(instance, convert(key), convert(value))
    set_state = getattr(instance, "__setstate__", None)
    get_state = getattr(type(x), "__getstate__", None)
    if set_state is not None and get_state is not None:
        set_state(convert(x.__getstate__()))
        return
    state = _state(x)
    if state:
        for name, value in dict(state).items():
            object.__setattr__(instance, name, convert(value))
    for name in _slots(type(x)):
        value = getattr(x, name, _MISSING)
        if value is not _MISSING:
            object.__setattr__(instance, name, convert(value))


def _same(value):
    return value


def copy(x):
    """A new value with the same elements and attributes."""
    cls = type(x)
    if cls in _ATOMIC or isinstance(x, type):
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    if cls is tuple:
        return x
    special = getattr(cls, "__copy__", None)
    if special is not None:
        return special(x)
    data_type = _data_type(cls)
    try:
        instance = _new(x, cls, data_type, _same)
    except TypeError:
        raise Error("un(shallow)copyable object of type %s" % (cls,)) from None
    _fill(x, instance, data_type, _same)
    return instance


def deepcopy(x, memo=None):
    """A new value whose elements and attributes are copies, too. Shared and cyclic references are kept."""
    cls = type(x)
    if cls in _ATOMIC or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _MISSING)
    if known is not _MISSING:
        return known
    result = _deepcopy(x, cls, memo)
    if result is not x:
        memo[id(x)] = result
        # Keeps x alive: its identity is a key of the memo.
        memo.setdefault(id(memo), []).append(x)
    return result


def _deepcopy(x, cls, memo):
    if cls is list:
        result = []
        memo[id(x)] = result
        for element in x:
            result.append(deepcopy(element, memo))
        return result
    if cls is dict:
        result = {}
        memo[id(x)] = result
        for key, value in x.items():
            result[deepcopy(key, memo)] = deepcopy(value, memo)
        return result
    if cls is tuple:
        elements = [deepcopy(element, memo) for element in x]
        known = memo.get(id(x), _MISSING)
        if known is not _MISSING:
            return known
        for old, new in zip(x, elements):
            if old is not new:
                return tuple(elements)
        return x
    if cls is set:
        return {deepcopy(element, memo) for element in x}
    if cls is bytearray:
        return x.copy()
    special = getattr(cls, "__deepcopy__", None)
    if special is not None:
        return special(x, memo)
    method = getattr(x, "__func__", None)
    if method is not None and hasattr(x, "__self__"):
        return getattr(deepcopy(x.__self__, memo), method.__name__)
    data_type = _data_type(cls)

    def convert(value):
        return deepcopy(value, memo)
    try:
        instance = _new(x, cls, data_type, convert)
    except TypeError:
        raise Error("un(deep)copyable object of type %s" % (cls,)) from None
    memo[id(x)] = instance
    _fill(x, instance, data_type, convert)
    return instance
