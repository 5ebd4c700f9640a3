"""Enumerations: classes whose instances are a fixed set of named values."""

__all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "member", "nonmember",
           "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "property", "show_flag_values", "global_enum"]

from _enum import Enum, EnumDict, EnumMeta, EnumType, IntEnum, ReprEnum, StrEnum, auto, member, nonmember, property


class FlagBoundary(StrEnum):
    """What a flag does with bits that belong to no member."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _bits(value):
    while value:
        lowest = value & -value
        yield lowest
        value ^= lowest


def show_flag_values(value):
    """The single bits of a flag, as ints."""
    return list(_bits(int(value) if isinstance(value, int) else value.value))


class _FlagType(EnumType):

    def _is_canonical(cls, value):
        return isinstance(value, int) and _is_single_bit(value)

    def _finish(cls):
        mask = 0
        singles = 0
        for instance in cls._member_map_.values():
            if not isinstance(instance._value_, int):
                raise TypeError("%s members must be ints, not %r" % (cls.__name__, instance._value_))
            mask |= instance._value_
            if _is_single_bit(instance._value_):
                singles |= instance._value_
        type.__setattr__(cls, "_flag_mask_", mask)
        type.__setattr__(cls, "_singles_mask_", singles)
        type.__setattr__(cls, "_all_bits_", 2 ** mask.bit_length() - 1 if mask > 0 else 0)

    def __repr__(cls):
        return "<flag %r>" % (cls.__name__,)


def _operand(flag, other):
    if isinstance(other, flag.__class__):
        return other._value_
    if flag._member_type_ is not object and isinstance(other, flag._member_type_):
        return int(other)
    return None


class Flag(Enum, metaclass=_FlagType):
    """A set of named bits that can be combined."""

    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 2 ** max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask = cls._flag_mask_
        boundary = cls._boundary_
        outside = value & ~cls._all_bits_ if value >= 0 else ~value & ~cls._all_bits_
        unknown = value & cls._all_bits_ & ~mask
        if outside or unknown:
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (cls, value, _binary(value, width), _binary(mask, width)))
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
        if value < 0:
            if boundary is KEEP:
                value = max(cls._all_bits_ + 1, 2 ** value.bit_length()) + value
            else:
                value = mask & value
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        if cls._member_type_ is object:
            instance = object.__new__(cls)
        else:
            instance = cls._member_type_.__new__(cls, value)
        instance._value_ = value
        names = [part._name_ for part in cls._parts(value)]
        rest = value & ~mask
        if rest and names:
            names.append(str(rest))
        instance._name_ = "|".join(names) if names else None
        return cls._value2member_map_.setdefault(value, instance)

    @classmethod
    def _parts(cls, value):
        members = [cls._member_map_[name] for name in cls._member_names_]
        return [single for single in members if single._value_ & value]

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(self._parts(self._value_))

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        if self._name_ is None:
            return "<%s: %r>" % (self.__class__.__name__, self._value_)
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __or__(self, other):
        value = _operand(self, other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = _operand(self, other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = _operand(self, other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


def _binary(value, width):
    digits = format(value & (2 ** width - 1), "0%db" % width)
    return "0b%d %s" % (1 if value < 0 else 0, digits)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A set of named bits whose combinations are ints."""

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)

    def __repr__(self):
        return Flag.__repr__(self)

    __or__ = Flag.__or__
    __and__ = Flag.__and__
    __xor__ = Flag.__xor__
    __ror__ = Flag.__ror__
    __rand__ = Flag.__rand__
    __rxor__ = Flag.__rxor__
    __invert__ = Flag.__invert__


def unique(enumeration):
    """Class decorator that refuses two names for one value."""
    aliases = [(name, instance.name) for name, instance in enumeration.__members__.items() if name != instance.name]
    if aliases:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join(["%s -> %s" % pair for pair in aliases])))
    return enumeration


def global_enum(cls, update_str=False):
    """Class decorator that shows members without the name of their class."""
    type.__setattr__(cls, "__repr__", lambda self: str(self._name_))
    return cls
