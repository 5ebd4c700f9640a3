"""Enumerations without flags."""

# The classes belong to the module enum, which adds flags.
__name__ = "enum"

_builtin_property = property
_FUNCTION = type(lambda: None)
_SETTINGS = ("_generate_next_value_", "_boundary_", "_missing_", "_ignore_", "_order_", "_numeric_repr_", "_name_", "_value_")


class property(_builtin_property):
    """A property that members have and the class has not."""


class nonmember:
    """Wraps a value in an enumeration that is to stay a plain attribute."""

    def __init__(self, value):
        self.value = value


class member:
    """Wraps a value in an enumeration that is to become a member."""

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for the next value of an enumeration."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == "__" and name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == "_" and name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    prefix = "_" + class_name.lstrip("_") + "__"
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def _is_descriptor(value):
    if isinstance(value, (_FUNCTION, _builtin_property, classmethod, staticmethod)):
        return True
    return not isinstance(value, type) and (hasattr(type(value), "__get__") or hasattr(type(value), "__set__"))


class EnumDict(dict):
    """The namespace of an enumeration while its body runs: notes the members and resolves auto()."""

    def __init__(self, class_name):
        super().__init__()
        self._class_name = class_name
        self._names = []
        self._values = []
        self._ignored = []
        self._generate = None

    def _resolve(self, key, value):
        if isinstance(value, auto):
            if value.value is None:
                value.value = self._generate(key, 1, len(self._names), self._values[:])
            return value.value
        return value

    def __setitem__(self, key, value):
        if _is_private(self._class_name, key) or _is_dunder(key):
            if isinstance(value, nonmember):
                value = value.value
        elif _is_sunder(key):
            if key not in _SETTINGS:
                raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
            if key == "_generate_next_value_":
                if self._names:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
                value = staticmethod(self._generate)
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignored = value
                clash = set(value) & set(self._names)
                if clash:
                    raise ValueError("_ignore_ cannot specify already set names: %r" % (clash,))
        elif key in self._names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if isinstance(value, member):
                value = value.value
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if type(value) is tuple and any(isinstance(part, auto) for part in value):
                value = tuple([self._resolve(key, part) for part in value])
            else:
                value = self._resolve(key, value)
            self._names.append(key)
            self._values.append(value)
        super().__setitem__(key, value)

    @_builtin_property
    def member_names(self):
        return list(self._names)


def _data_type(class_name, bases):
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    if base._member_type_ not in found:
                        found.append(base._member_type_)
                    break
            elif "__new__" in vars(base) or base in _DATA_TYPES:
                if (candidate or base) not in found:
                    found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
    return found[0] if found else object


_DATA_TYPES = (int, float, str, bytes, tuple, list, dict, set, frozenset, complex) if "complex" in globals() else (int, float, str, bytes, tuple, list, dict, set, frozenset)


class EnumType(type):
    """Metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, name, bases, **kwds):
        metacls._check_bases(name, bases)
        namespace = EnumDict(name)
        for base in reversed(bases):
            if isinstance(base, EnumType):
                namespace._generate = base._generate_next_value_
        return namespace

    @classmethod
    def _check_bases(metacls, name, bases):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (name, base))

    def __new__(metacls, name, bases, namespace, *, boundary=None, _simple=False, **kwds):
        names = list(namespace._names)
        values = {key: namespace[key] for key in names}
        body = {key: value for key, value in namespace.items() if key not in values and key not in namespace._ignored and key != "_ignore_"}
        if "mro" in values or "" in values:
            raise ValueError("invalid enum member name(s) 'mro'")
        first_enum = None
        for base in bases:
            if isinstance(base, EnumType):
                first_enum = base
        if bases and first_enum is None or bases and bases[-1] is not first_enum:
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        data_type = _data_type(name, bases) if bases else object
        own_new = body.pop("__new__", None)
        if isinstance(own_new, staticmethod):
            own_new = own_new.__func__
        new_member = own_new
        if new_member is None and first_enum is not None:
            for base in bases:
                inherited = getattr(base, "__new_member__", None)
                if inherited is not None:
                    new_member = inherited
                    break
        body["_member_names_"] = []
        body["_member_map_"] = {}
        body["_value2member_map_"] = {}
        body["_unhashable_values_"] = []
        body["_member_type_"] = data_type
        if own_new is not None:
            body["__new_member__"] = staticmethod(own_new)
        if boundary is not None:
            body["_boundary_"] = boundary
        cls = super().__new__(metacls, name, bases, body, **kwds)
        if first_enum is not None:
            metacls._choose_texts(cls, body, first_enum, data_type)
            type.__setattr__(cls, "__new__", staticmethod(_lookup))
        for key in names:
            cls._add_member(key, values[key], data_type, new_member)
        if "_order_" in body:
            order = body["_order_"].replace(",", " ").split() if isinstance(body["_order_"], str) else list(body["_order_"])
            if [key for key in order if key in cls._member_names_] != cls._member_names_:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (cls._member_names_, order))
        cls._finish()
        return cls

    def __init__(cls, name, bases, namespace, **kwds):
        super().__init__(name, bases, namespace)

    def _choose_texts(cls, body, first_enum, data_type):
        # The texts of an enumeration come from the enumeration, also where a data type stands before it.
        for special in ("__repr__", "__str__", "__format__"):
            if special in body:
                continue
            for base in cls.__mro__[1:]:
                if special in vars(base):
                    if base is object or base in data_type.__mro__:
                        if special != "__repr__" or "__repr__" not in vars(base) or base in _DATA_TYPES or base is object:
                            type.__setattr__(cls, special, getattr(first_enum, special))
                    break

    def _add_member(cls, name, value, data_type, new_member):
        args = value if isinstance(value, tuple) else (value,)
        if data_type is tuple:
            args = (args,)
        if new_member is not None:
            instance = new_member(cls, *args)
        elif data_type is object:
            instance = object.__new__(cls)
        else:
            instance = data_type.__new__(cls, *args)
        if "_value_" not in vars(instance):
            if data_type is object:
                instance._value_ = value
            else:
                try:
                    instance._value_ = data_type(*args)
                except Exception:
                    instance._value_ = value
        instance._name_ = name
        instance.__objclass__ = cls
        instance._sort_order_ = len(cls._member_names_)
        if "__init__" in _script_attributes(cls):
            instance.__init__(*args)
        canonical = cls._known(instance._value_)
        if canonical is not None:
            instance = canonical
        else:
            cls._register(name, instance)
        cls._member_map_[name] = instance
        type.__setattr__(cls, name, instance)

    def _register(cls, name, instance):
        value = instance._value_
        if cls._is_canonical(value):
            cls._member_names_.append(name)
        try:
            cls._value2member_map_.setdefault(value, instance)
        except TypeError:
            cls._unhashable_values_.append((value, instance))

    def _known(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known, instance in cls._unhashable_values_:
                if known == value:
                    return instance
        return None

    def _is_canonical(cls, value):
        return True

    def _finish(cls):
        pass

    def __call__(cls, value=auto, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_ or names is None:
            if value is auto:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            if names is not None:
                value = (value, names) + values
            return _lookup(cls, value)
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _create(cls, class_name, names, module, qualname, mixin, start, boundary):
        metacls = type(cls)
        bases = (cls,) if mixin is None else (mixin, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, dict):
            names = list(names.items())
        names = list(names)
        if names and isinstance(names[0], str):
            pairs = []
            values = []
            for index, name in enumerate(names):
                value = namespace._generate(name, start, index, values[:])
                values.append(value)
                pairs.append((name, value))
            names = pairs
        for name, value in names:
            namespace[name] = value
        if module is not None:
            namespace["__module__"] = module
        created = metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)
        if qualname is not None:
            type.__setattr__(created, "__qualname__", qualname)
        return created

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        return cls._known(value) is not None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    @_builtin_property
    def __members__(cls):
        return dict(cls._member_map_)

    def __repr__(cls):
        return "<enum %r>" % (cls.__name__,)

    def __setattr__(cls, name, value):
        if name in vars(cls).get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in vars(cls).get("_member_map_", ()):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)


EnumMeta = EnumType


def _script_attributes(cls):
    names = set()
    for base in cls.__mro__:
        if base not in _DATA_TYPES and base is not object:
            names.update(vars(base))
    return names


def _lookup(cls, value):
    if type(value) is cls:
        return value
    found = cls._known(value)
    if found is not None:
        return found
    failure = None
    try:
        found = cls._missing_(value)
    except Exception as error:
        failure = error
        found = None
    if isinstance(found, cls):
        return found
    problem = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    if found is None and failure is None:
        raise problem
    if failure is None:
        failure = TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, found))
    if not isinstance(failure, ValueError):
        failure.__context__ = problem
    raise failure


class Enum(metaclass=EnumType):
    """A set of named values."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """An enumeration whose members have the text of their data type."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)


class StrEnum(str, ReprEnum):
    """An enumeration whose members are texts; auto() gives the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        value = str(*values)
        instance = str.__new__(cls, value)
        instance._value_ = value
        return instance

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return str.__str__(self)

    def __format__(self, format_spec):
        return str.__format__(self, format_spec)
