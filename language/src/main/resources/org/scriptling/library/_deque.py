"""The double-ended queue."""

# The classes belong to the module collections, which gathers them.
__name__ = "collections"


class deque:
    """A queue that is fast at both ends, with an optional limit of its length."""

    __hash__ = None

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        # The elements are self._items[self._head:]; what is before is free room for appendleft.
        self._items = []
        self._head = 0
        self._maxlen = maxlen
        self._changes = 0
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def append(self, x, /):
        self._changes += 1
        self._items.append(x)
        if self._maxlen is not None and len(self._items) - self._head > self._maxlen:
            self.popleft()

    def appendleft(self, x, /):
        self._changes += 1
        if self._head == 0:
            room = len(self._items) + 8
            self._items[:0] = [None] * room
            self._head = room
        self._head -= 1
        self._items[self._head] = x
        if self._maxlen is not None and len(self._items) - self._head > self._maxlen:
            self._items.pop()

    def pop(self):
        if len(self._items) == self._head:
            raise IndexError("pop from an empty deque")
        self._changes += 1
        return self._items.pop()

    def popleft(self):
        items = self._items
        head = self._head
        if len(items) == head:
            raise IndexError("pop from an empty deque")
        self._changes += 1
        element = items[head]
        items[head] = None
        head += 1
        if head > 32 and head * 2 > len(items):
            del items[:head]
            head = 0
        self._head = head
        return element

    def extend(self, iterable, /):
        if iterable is self:
            iterable = list(iterable)
        if self._maxlen is None:
            self._changes += 1
            self._items.extend(iterable)
        else:
            for element in iterable:
                self.append(element)

    def extendleft(self, iterable, /):
        for element in list(iterable) if iterable is self else iterable:
            self.appendleft(element)

    def rotate(self, n=1, /):
        items = self._items[self._head:]
        size = len(items)
        if size > 1:
            self._changes += 1
            n %= size
            self._items = items[size - n:] + items[:size - n]
            self._head = 0

    def clear(self):
        self._changes += 1
        self._items = []
        self._head = 0

    def count(self, x, /):
        return self._items[self._head:].count(x)

    def index(self, x, start=0, stop=None, /):
        items = self._items[self._head:]
        size = len(items)
        if start < 0:
            start = max(0, start + size)
        stop = size if stop is None else max(0, stop + size) if stop < 0 else min(stop, size)
        for place in range(start, stop):
            if items[place] is x or items[place] == x:
                return place
        raise ValueError(f"{x!r} is not in deque")

    def insert(self, i, x, /):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError("deque already at its maximum size")
        self._changes += 1
        items = self._items[self._head:]
        items.insert(i, x)
        self._items = items
        self._head = 0

    def remove(self, x, /):
        place = self._head
        for element in self._items[self._head:]:
            if element is x or element == x:
                self._changes += 1
                del self._items[place]
                return
            place += 1
        raise ValueError(f"{x!r} is not in deque")

    def reverse(self):
        self._changes += 1
        items = self._items[self._head:]
        items.reverse()
        self._items = items
        self._head = 0

    def copy(self):
        return self.__class__(self, self._maxlen)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return self.__class__([deepcopy(element, memo) for element in self], self._maxlen)

    def __len__(self):
        return len(self._items) - self._head

    def __bool__(self):
        return len(self._items) > self._head

    def __iter__(self):
        changes = self._changes
        place = self._head
        items = self._items
        while place < len(items):
            yield items[place]
            if changes != self._changes:
                raise RuntimeError("deque mutated during iteration")
            place += 1

    def __reversed__(self):
        return reversed(self._items[self._head:])

    def __contains__(self, x):
        return x in self._items[self._head:]

    def _place(self, index):
        if not hasattr(index, "__index__"):
            raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
        index = index.__index__()
        size = len(self._items) - self._head
        if index < 0:
            index += size
        if index < 0 or index >= size:
            raise IndexError("deque index out of range")
        return index + self._head

    def __getitem__(self, index):
        return self._items[self._place(index)]

    def __setitem__(self, index, value):
        self._items[self._place(index)] = value

    def __delitem__(self, index):
        place = self._place(index)
        self._changes += 1
        del self._items[place]

    def _order(self, other, compare):
        if not isinstance(other, deque):
            return NotImplemented
        return compare(list(self), list(other))

    def __eq__(self, other):
        return self._order(other, lambda a, b: a == b)

    def __lt__(self, other):
        return self._order(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._order(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._order(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._order(other, lambda a, b: a >= b)

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return self.__class__(list(self) * n, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, n):
        items = list(self) * n
        self.clear()
        self.extend(items)
        return self

    def __repr__(self):
        items = "[" + ", ".join(["[...]" if element is self else repr(element) for element in self]) + "]"
        if self._maxlen is None:
            return f"{self.__class__.__name__}({items})"
        return f"{self.__class__.__name__}({items}, maxlen={self._maxlen})"

    def __class_getitem__(cls, item):
        return cls


def deque_appendleft(d, x):
    """Add an element at the left end of a deque or list."""
    if isinstance(d, deque):
        d.appendleft(x)
    else:
        d.insert(0, x)


def deque_popleft(d):
    """Remove and return the element at the left end of a deque or list."""
    if isinstance(d, deque):
        return d.popleft()
    if not d:
        raise IndexError("pop from an empty deque")
    return d.pop(0)


def deque_extendleft(d, it):
    """Add elements one by one at the left end of a deque or list."""
    for element in it:
        deque_appendleft(d, element)


def deque_rotate(d, n):
    """Turn a deque or list to the right by n places."""
    if isinstance(d, deque):
        d.rotate(n)
    elif len(d) > 1:
        n %= len(d)
        d[:] = d[len(d) - n:] + d[:len(d) - n]
