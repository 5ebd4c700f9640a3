"""Container types beside the builtin ones."""

__all__ = ["ChainMap", "Counter", "DefaultDict", "OrderedDict", "defaultdict", "deque", "namedtuple", "UserDict", "UserList", "UserString",
           "most_common", "deque_appendleft", "deque_popleft", "deque_extendleft", "deque_rotate"]

from _deque import deque, deque_appendleft, deque_extendleft, deque_popleft, deque_rotate
from _mappings import ChainMap, Counter, DefaultDict, OrderedDict, defaultdict, most_common
from _namedtuple import namedtuple

_MISSING = object()


class UserDict:
    """A dict to derive from: all access goes through the methods of the class."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(self.__class__, "__missing__", None)
        if missing is not None:
            return missing(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def keys(self):
        return self.data.keys()

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def pop(self, key, default=_MISSING, /):
        if key in self:
            value = self[key]
            del self[key]
            return value
        if default is _MISSING:
            raise KeyError(key)
        return default

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError("popitem(): dictionary is empty")

    def clear(self):
        for key in list(self):
            del self[key]

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kwds):
        if hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def copy(self):
        return self.__class__(self.data)

    def __eq__(self, other):
        if isinstance(other, UserDict):
            return self.data == other.data
        return self.data == other

    __hash__ = None

    def __repr__(self):
        return repr(self.data)


class UserList(list):
    """A list to derive from, with its content as attribute data."""

    @property
    def data(self):
        return self


class UserString(str):
    """A text to derive from, with its content as attribute data."""

    @property
    def data(self):
        return str(self)
