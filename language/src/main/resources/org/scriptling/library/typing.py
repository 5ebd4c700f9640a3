"""Names for annotations. They mean nothing at run time, but can be subscripted, combined and derived from."""

import collections.abc as _abc
from abc import ABCMeta
from collections import ChainMap as _ChainMap, Counter as _Counter, OrderedDict as _OrderedDict, defaultdict as _defaultdict, deque as _deque, namedtuple as _namedtuple

TYPE_CHECKING = False


def _text(value):
    if value is ...:
        return "..."
    if value is None or value is type(None):
        return "None"
    if isinstance(value, type):
        return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, list):
        return "[" + ", ".join([_text(part) for part in value]) + "]"
    return repr(value)


class _Annotation:
    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Form(_Annotation):
    """A name that can be subscripted, such as Optional."""

    def __init__(self, name, origin=None):
        self._name = name
        self.__origin__ = origin

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return _Alias(self, parameters)

    def __call__(self, *args, **kwargs):
        if self.__origin__ is None:
            raise TypeError(f"Cannot instantiate {self!r}")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,) if self.__origin__ is not None else ()

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __repr__(self):
        return "typing." + self._name


class _Alias(_Annotation):
    """A subscripted name, such as List[int]."""

    def __init__(self, form, parameters):
        self._form = form
        self._name = form._name
        self.__origin__ = form.__origin__ if form.__origin__ is not None else form
        self.__args__ = parameters

    @property
    def __parameters__(self):
        found = []
        for argument in self.__args__:
            for parameter in (argument,) if isinstance(argument, TypeVar) else getattr(argument, "__parameters__", ()):
                if parameter not in found:
                    found.append(parameter)
        return tuple(found)

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        replaced = dict(zip(self.__parameters__, parameters))
        return _Alias(self._form, tuple([replaced.get(argument, argument) if isinstance(argument, TypeVar) else argument for argument in self.__args__]))

    def __call__(self, *args, **kwargs):
        return self._form(*args, **kwargs)

    def __mro_entries__(self, bases):
        return self._form.__mro_entries__(bases)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self._name == "Union":
            return other._name == "Union" and set(self.__args__) == set(other.__args__)
        return self._form is other._form and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, tuple([_text(argument) for argument in self.__args__])))

    def __repr__(self):
        if self._name == "Union" and len(self.__args__) == 2 and type(None) in self.__args__:
            rest = [argument for argument in self.__args__ if argument is not type(None)]
            return f"typing.Optional[{_text(rest[0])}]"
        if self._name == "Callable" and len(self.__args__) == 2:
            return f"typing.Callable[{_text(self.__args__[0])}, {_text(self.__args__[1])}]"
        return f"typing.{self._name}[{', '.join([_text(argument) for argument in self.__args__])}]"


class _UnionForm(_Form):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        flat = []
        for parameter in parameters:
            if parameter is None:
                parameter = type(None)
            for part in parameter.__args__ if isinstance(parameter, _Alias) and parameter._name == "Union" else (parameter,):
                if part not in flat:
                    flat.append(part)
        return flat[0] if len(flat) == 1 else _Alias(self, tuple(flat))


class _OptionalForm(_Form):
    def __getitem__(self, parameter):
        return Union[parameter, None]


class _AnnotatedForm(_Form):
    def __getitem__(self, parameters):
        alias = _Alias(self, parameters)
        alias.__origin__ = parameters[0]
        alias.__metadata__ = parameters[1:]
        return alias


Any = _Form("Any")
Union = _UnionForm("Union")
Optional = _OptionalForm("Optional")
Annotated = _AnnotatedForm("Annotated")
Literal = _Form("Literal")
ClassVar = _Form("ClassVar")
Final = _Form("Final")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Concatenate = _Form("Concatenate")
Unpack = _Form("Unpack")
Required = _Form("Required")
NotRequired = _Form("NotRequired")

List = _Form("List", list)
Dict = _Form("Dict", dict)
Set = _Form("Set", set)
FrozenSet = _Form("FrozenSet", frozenset)
Tuple = _Form("Tuple", tuple)
Type = _Form("Type", type)
Deque = _Form("Deque", _deque)
DefaultDict = _Form("DefaultDict", _defaultdict)
OrderedDict = _Form("OrderedDict", _OrderedDict)
Counter = _Form("Counter", _Counter)
ChainMap = _Form("ChainMap", _ChainMap)
Callable = _Form("Callable", _abc.Callable)
Iterable = _Form("Iterable", _abc.Iterable)
Iterator = _Form("Iterator", _abc.Iterator)
Generator = _Form("Generator", _abc.Generator)
Reversible = _Form("Reversible", _abc.Reversible)
Sized = _Form("Sized", _abc.Sized)
Hashable = _Form("Hashable", _abc.Hashable)
Container = _Form("Container", _abc.Container)
Collection = _Form("Collection", _abc.Collection)
Sequence = _Form("Sequence", _abc.Sequence)
MutableSequence = _Form("MutableSequence", _abc.MutableSequence)
AbstractSet = _Form("AbstractSet", _abc.Set)
MutableSet = _Form("MutableSet", _abc.MutableSet)
Mapping = _Form("Mapping", _abc.Mapping)
MutableMapping = _Form("MutableMapping", _abc.MutableMapping)
KeysView = _Form("KeysView", _abc.KeysView)
ItemsView = _Form("ItemsView", _abc.ItemsView)
ValuesView = _Form("ValuesView", _abc.ValuesView)
Text = str


class TypeVar(_Annotation):
    """A type variable."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class ParamSpec(_Annotation):
    """A variable for the parameters of a callable."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.args = Any
        self.kwargs = Any

    def __repr__(self):
        return "~" + self.__name__


class TypeVarTuple(_Annotation):
    """A variable for any number of types."""

    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


class _GenericAlias(_Annotation):
    def __init__(self, origin, parameters):
        self.__origin__ = origin
        self.__args__ = parameters
        self._name = origin.__name__

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __getitem__(self, parameters):
        return _GenericAlias(self.__origin__, parameters if isinstance(parameters, tuple) else (parameters,))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __eq__(self, other):
        return isinstance(other, _GenericAlias) and self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, tuple([_text(argument) for argument in self.__args__])))

    def __repr__(self):
        name = "typing." + self._name if self.__origin__ in (Generic, Protocol) else _text(self.__origin__)
        return f"{name}[{', '.join([_text(argument) for argument in self.__args__])}]"


class Generic:
    """Base class of classes with type variables."""

    __slots__ = ()

    def __class_getitem__(cls, parameters):
        return _GenericAlias(cls, parameters if isinstance(parameters, tuple) else (parameters,))


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if vars(cls).get("_is_protocol", False):
            if not vars(cls).get("_is_runtime_protocol", False):
                if super().__instancecheck__(instance):
                    return True
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            return super().__instancecheck__(instance) or all(hasattr(instance, name) for name in _protocol_members(cls))
        return super().__instancecheck__(instance)


def _protocol_members(cls):
    names = []
    for base in cls.__mro__:
        if vars(base).get("_is_protocol", False) and base is not Protocol:
            for name in list(vars(base)) + list(vars(base).get("__annotations__", {})):
                if (not name.startswith("_") or name in ("__call__", "__len__", "__iter__", "__next__", "__getitem__", "__enter__", "__exit__", "__lt__", "__contains__")) and name not in names:
                    names.append(name)
    return names


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class of classes that describe what methods a value needs."""

    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in vars(cls):
            cls._is_protocol = Protocol in cls.__bases__


def runtime_checkable(cls):
    """Class decorator that allows isinstance with a protocol."""
    if not vars(cls).get("_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


SupportsInt = _Form("SupportsInt")
SupportsFloat = _Form("SupportsFloat")
SupportsIndex = _Form("SupportsIndex")
SupportsAbs = _Form("SupportsAbs")
SupportsBytes = _Form("SupportsBytes")


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        annotations = namespace.get("__annotations__", {})
        defaults = []
        for field in annotations:
            if field in namespace:
                defaults.append(namespace[field])
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default fields")
        made = _namedtuple(name, list(annotations), defaults=defaults)
        made.__annotations__ = dict(annotations)
        for key, value in namespace.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in annotations and key not in ("__annotations__", "__orig_bases__", "__dict__", "__weakref__", "__classcell__"):
                setattr(made, key, value)
        return made


class _NamedTupleBase:
    def __call__(self, typename, fields=(), /, **kwargs):
        pairs = list(fields) or list(kwargs.items())
        made = _namedtuple(typename, [name for name, kind in pairs])
        made.__annotations__ = dict(pairs)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTupleRoot,)

    def __repr__(self):
        return "<function NamedTuple>"


_NamedTupleRoot = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple = _NamedTupleBase()


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        made = type.__new__(mcls, name, (dict,), dict(namespace))
        annotations = {}
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
        annotations.update(namespace.get("__annotations__", {}))
        made.__annotations__ = annotations
        made.__total__ = total
        made.__required_keys__ = frozenset(annotations) if total else frozenset()
        made.__optional_keys__ = frozenset() if total else frozenset(annotations)
        return made

    def __init__(cls, name, bases, namespace, total=True):
        type.__init__(cls, name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError("TypedDict does not support instance and class checks")


class _TypedDictBase:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields or kwargs)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictRoot,)


_TypedDictRoot = type.__new__(_TypedDictMeta, "TypedDict", (dict,), {})
TypedDict = _TypedDictBase()


class NewType:
    """A name for a type that is checked only outside the program."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x, /):
        return x

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return self.__name__


class ForwardRef:
    """The name of a type that is not known yet."""

    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def cast(typ, val):
    """The value itself."""
    return val


def overload(func):
    """Marks one of several signatures; the last definition is the one that counts."""
    return func


def final(f):
    """Marks a class or method that is not to be derived from."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Marks a method that replaces an inherited one."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    """Marks code that is not to be checked."""
    return arg


def dataclass_transform(**options):
    """Marks a decorator that makes classes like dataclasses."""
    return lambda cls_or_fn: cls_or_fn


def assert_never(arg, /):
    """Fails when it is reached."""
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def assert_type(val, typ, /):
    """The value itself."""
    return val


def reveal_type(obj, /):
    """The value itself."""
    return obj


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class with those of its bases, or of a function."""
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            hints.update(vars(base).get("__annotations__", {}))
        return hints
    hints = dict(getattr(obj, "__annotations__", {}))
    return {name: type(None) if hint is None else hint for name, hint in hints.items()}


def get_origin(tp):
    """What was subscripted: list for List[int]."""
    return getattr(tp, "__origin__", None) if hasattr(tp, "__args__") else None


def get_args(tp):
    """What it was subscripted with: (int,) for List[int]."""
    return getattr(tp, "__args__", ())


def is_typeddict(tp):
    """Whether a class is a TypedDict."""
    return isinstance(tp, _TypedDictMeta)
