"""Functions that work on functions."""

__all__ = ["reduce", "partial", "partialmethod", "wraps", "update_wrapper", "lru_cache", "cache", "cached_property", "cmp_to_key",
           "total_ordering", "singledispatch", "singledispatchmethod", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES"]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

_MISSING = object()


def reduce(function, iterable, initial=_MISSING, /):
    """Combine the elements of an iterable from left to right."""
    elements = iter(iterable)
    if initial is _MISSING:
        for initial in elements:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    value = initial
    for element in elements:
        value = function(value, element)
    return value


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like the function that it wraps."""
    for name in assigned:
        value = getattr(wrapped, name, _MISSING)
        if value is not _MISSING:
            setattr(wrapper, name, value)
    for name in updated:
        for key, value in dict(getattr(wrapped, name, {})).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator form of update_wrapper."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


class partial:
    """A callable with some arguments given in advance."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(value) for value in self.args])
        parts.extend([f"{name}={value!r}" for name, value in self.keywords.items()])
        return "functools.partial(" + ", ".join(parts) + ")"


class partialmethod:
    """A method with some arguments given in advance."""

    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        func = self.func
        if hasattr(func, "__get__"):
            func = func.__get__(instance, owner)
        elif instance is not None:
            func = partial(func, instance)
        return partial(func, *self.args, **self.keywords)


class _CacheInfo(tuple):
    __slots__ = ()
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


def _key(args, keywords, typed):
    if keywords:
        key = (args, _MISSING) + tuple(keywords.items())
    else:
        key = args
    if typed:
        return (key, tuple([type(value) for value in args]), tuple([type(value) for value in keywords.values()]))
    return key


def lru_cache(maxsize=128, typed=False):
    """Decorator that remembers results, the most recently used ones if there is a limit."""
    if callable(maxsize) and isinstance(typed, bool):
        return _remember(maxsize, 128, False)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        if maxsize < 0:
            maxsize = 0

    def decorate(function):
        return _remember(function, maxsize, typed)
    return decorate


def cache(user_function, /):
    """Decorator that remembers all results."""
    return _remember(user_function, None, False)


def _remember(function, maxsize, typed):
    results = {}
    hits = misses = 0

    if maxsize == 0:
        def wrapper(*args, **keywords):
            nonlocal misses
            misses += 1
            return function(*args, **keywords)
    elif maxsize is None:
        def wrapper(*args, **keywords):
            nonlocal hits, misses
            key = _key(args, keywords, typed) if keywords or typed else args
            result = results.get(key, _MISSING)
            if result is not _MISSING:
                hits += 1
                return result
            misses += 1
            result = function(*args, **keywords)
            results[key] = result
            return result
    else:
        def wrapper(*args, **keywords):
            nonlocal hits, misses
            key = _key(args, keywords, typed) if keywords or typed else args
            result = results.pop(key, _MISSING)
            if result is not _MISSING:
                # Insertion order is order of use: the entry goes to the end.
                results[key] = result
                hits += 1
                return result
            misses += 1
            result = function(*args, **keywords)
            if key not in results and len(results) >= maxsize:
                for oldest in results:
                    break
                del results[oldest]
            results[key] = result
            return result

    def cache_info():
        return _CacheInfo((hits, misses, maxsize, len(results)))

    def cache_clear():
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


class cached_property:
    """A property whose value is computed once per instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value


def cmp_to_key(func):
    """Turn a comparison function into a key function."""
    class K:
        __slots__ = ("obj",)
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return func(self.obj, other.obj) < 0

        def __gt__(self, other):
            return func(self.obj, other.obj) > 0

        def __eq__(self, other):
            return func(self.obj, other.obj) == 0

        def __le__(self, other):
            return func(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return func(self.obj, other.obj) >= 0

    return K


def _negated(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result
    return method


def _or_equal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return result or self == other
    return method


def _and_unequal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return result and self != other
    return method


def _negated_and_unequal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other
    return method


def _negated_or_equal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other
    return method


_DERIVED = {
    "__lt__": [("__gt__", _negated_and_unequal), ("__le__", _or_equal), ("__ge__", _negated)],
    "__le__": [("__ge__", _negated_or_equal), ("__lt__", _and_unequal), ("__gt__", _negated)],
    "__gt__": [("__lt__", _negated_and_unequal), ("__ge__", _or_equal), ("__le__", _negated)],
    "__ge__": [("__le__", _negated_or_equal), ("__gt__", _and_unequal), ("__lt__", _negated)],
}


def total_ordering(cls):
    """Class decorator that fills in the missing order comparisons."""
    defined = [name for name in ("__lt__", "__le__", "__gt__", "__ge__")
               if any(name in vars(base) for base in cls.__mro__ if base is not object)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = defined[0]
    for name, make in _DERIVED[root]:
        if name not in defined:
            method = make(root)
            method.__name__ = name
            setattr(cls, name, method)
    return cls


def singledispatch(func):
    """Decorator for a function that is chosen by the class of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        for kind, function in registry.items():
            if kind is not object and issubclass(cls, kind):
                return function
        return func

    def register(cls, function=None):
        if function is not None:
            registry[cls] = function
            return function
        if isinstance(cls, type):
            return lambda function: register(cls, function)
        annotations = getattr(cls, "__annotations__", {})
        if not annotations:
            raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain `@register` on an annotated function.")
        function = cls
        for kind in annotations.values():
            break
        kinds = getattr(kind, "__args__", None) if not isinstance(kind, type) else None
        for single in kinds or (kind,):
            registry[single] = function
        return function

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A method that is chosen by the class of its first argument after self."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def method(*args, **keywords):
            function = self.dispatcher.dispatch(type(args[0]))
            if hasattr(function, "__get__"):
                return function.__get__(instance, owner)(*args, **keywords)
            return function(instance, *args, **keywords)
        return method
