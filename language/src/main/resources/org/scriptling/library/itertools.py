"""Iterators for looping."""

_MISSING = object()


class chain:
    """The elements of several iterables, one iterable after the other."""

    def __init__(self, *iterables):
        self._source = _flatten(iterables)

    @classmethod
    def from_iterable(cls, iterable):
        instance = cls()
        instance._source = _flatten(iterable)
        return instance

    def __iter__(self):
        return self._source

    def __next__(self):
        return next(self._source)


def _flatten(iterables):
    for iterable in iterables:
        yield from iterable


class count:
    """Numbers without end. With two positional ints: from start up to stop, optionally with a step."""

    def __new__(cls, start=0, *args, **keywords):
        if args and isinstance(start, int) and isinstance(args[0], int):
            step = args[1] if len(args) > 1 else 1
            if step == 0:
                raise ValueError("count() step must not be zero")
            return iter(range(start, args[0], step))
        instance = object.__new__(cls)
        step = args[0] if args else keywords.pop("step", 1)
        if keywords:
            raise TypeError(f"count() got an unexpected keyword argument '{next(iter(keywords))}'")
        if not hasattr(start, "__add__") or isinstance(start, (str, list, tuple)):
            raise TypeError("a number is required")
        instance._value = start
        instance._step = step
        return instance

    def __iter__(self):
        return self

    def __next__(self):
        value = self._value
        self._value = value + self._step
        return value

    def __repr__(self):
        if self._step == 1:
            return f"count({self._value!r})"
        return f"count({self._value!r}, {self._step!r})"


def cycle(iterable, n=None, /):
    """The elements again and again, without end or n times."""
    return _cycle(iter(iterable), n)


def _cycle(iterator, n):
    if n is not None and n <= 0:
        return
    saved = []
    for element in iterator:
        yield element
        saved.append(element)
    if not saved:
        return
    if n is None:
        while True:
            yield from saved
    for _ in range(n - 1):
        yield from saved


class repeat:
    """One object again and again, without end or a number of times."""

    def __init__(self, object, times=None):
        self._object = object
        self._left = None if times is None else max(0, times)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


def accumulate(iterable, func=None, *, initial=None):
    """Running results of a function of two arguments, addition by default."""
    return _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    total = initial
    if initial is None:
        for total in iterator:
            break
        else:
            return
    yield total
    if func is None:
        for element in iterator:
            total = total + element
            yield total
    else:
        for element in iterator:
            total = func(total, element)
            yield total


def batched(iterable, n):
    """Tuples of up to n elements."""
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n)


def _batched(iterator, n):
    batch = []
    for element in iterator:
        batch.append(element)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def compress(data, selectors):
    """The elements whose selector is true."""
    return (element for element, selector in zip(data, selectors) if selector)


def dropwhile(predicate, iterable, /):
    """The elements from the first on for which the predicate is false."""
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for element in iterator:
        if not predicate(element):
            yield element
            break
    yield from iterator


def takewhile(predicate, iterable, /):
    """The elements before the first for which the predicate is false."""
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for element in iterator:
        if not predicate(element):
            return
        yield element


def filterfalse(predicate, iterable, /):
    """The elements for which the predicate is false."""
    if predicate is None:
        return (element for element in iterable if not element)
    return (element for element in iterable if not predicate(element))


def starmap(function, iterable, /):
    """The results of a function that is called with each element as its arguments."""
    return (function(*arguments) for arguments in iterable)


def pairwise(iterable, /):
    """Each element together with its successor."""
    return _pairwise(iter(iterable))


def _pairwise(iterator):
    for previous in iterator:
        break
    else:
        return
    for element in iterator:
        yield previous, element
        previous = element


def _limit(value, text):
    if value is None:
        return None
    if not hasattr(value, "__index__") or value.__index__() < 0:
        raise ValueError(text)
    return value.__index__()


def islice(iterable, *args):
    """Some of the elements, as a slice selects them."""
    if not args or len(args) > 3:
        raise TypeError(f"islice expected at least 2 arguments, got {len(args) + 1}" if not args else f"islice expected at most 4 arguments, got {len(args) + 1}")
    if len(args) == 1:
        start, step = 0, 1
        stop = _limit(args[0], "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    else:
        indices = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        start = _limit(args[0], indices) or 0
        stop = _limit(args[1], indices if args[0] is not None and not hasattr(args[0], "__index__") else "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        step = args[2] if len(args) == 3 and args[2] is not None else 1
        if not hasattr(step, "__index__") or step.__index__() < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    wanted = start
    index = 0
    if stop is not None and start >= stop:
        # Python consumes the elements before the start all the same.
        while index < stop:
            for element in iterator:
                break
            else:
                return
            index += 1
        return
    for element in iterator:
        if index == wanted:
            yield element
            wanted += step
            if stop is not None and wanted >= stop:
                while index + 1 < stop:
                    index += 1
                    for element in iterator:
                        break
                    else:
                        return
                return
        index += 1


class _Tee:
    def __init__(self, source, links):
        self._source = source
        self._link = links

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            element = next(self._source)
            link.append(element)
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _Tee(self._source, self._link)


def tee(iterable, n=2, /):
    """Several independent iterators over one iterable."""
    if n < 0:
        raise ValueError("n must be >= 0")
    if isinstance(iterable, _Tee):
        return tuple([iterable.__copy__() for _ in range(n)])
    source = iter(iterable)
    links = []
    return tuple([_Tee(source, links) for _ in range(n)])


def zip_longest(*iterables, fillvalue=None):
    """Tuples of the elements at the same place, until the longest iterable ends."""
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    active = len(iterators)
    while active:
        row = []
        for index, iterator in enumerate(iterators):
            if iterator is None:
                row.append(fillvalue)
                continue
            element = next(iterator, _MISSING)
            if element is _MISSING:
                active -= 1
                if not active:
                    return
                iterators[index] = None
                element = fillvalue
            row.append(element)
        yield tuple(row)


def product(*iterables, repeat=1):
    """All combinations with one element of each iterable."""
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    size = len(pools)
    for pool in pools:
        if not pool:
            return
    places = [0] * size
    row = [pool[0] for pool in pools]
    while True:
        yield tuple(row)
        index = size - 1
        while index >= 0:
            places[index] += 1
            if places[index] < len(pools[index]):
                row[index] = pools[index][places[index]]
                break
            places[index] = 0
            row[index] = pools[index][0]
            index -= 1
        else:
            return


def permutations(iterable, r=None):
    """All arrangements of r elements."""
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, r)


def _permutations(pool, r):
    size = len(pool)
    if r > size:
        return
    order = list(range(size))
    rest = list(range(size, size - r, -1))
    yield tuple([pool[index] for index in order[:r]])
    while size:
        for place in reversed(range(r)):
            rest[place] -= 1
            if rest[place] == 0:
                order[place:] = order[place + 1:] + order[place:place + 1]
                rest[place] = size - place
            else:
                other = size - rest[place]
                order[place], order[other] = order[other], order[place]
                yield tuple([pool[index] for index in order[:r]])
                break
        else:
            return


def combinations(iterable, r):
    """All selections of r elements, in order."""
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(pool, r)


def _combinations(pool, r):
    size = len(pool)
    if r > size:
        return
    places = list(range(r))
    yield tuple([pool[index] for index in places])
    while True:
        place = r - 1
        while place >= 0 and places[place] == place + size - r:
            place -= 1
        if place < 0:
            return
        places[place] += 1
        for later in range(place + 1, r):
            places[later] = places[later - 1] + 1
        yield tuple([pool[index] for index in places])


def combinations_with_replacement(iterable, r):
    """All selections of r elements, in order, where elements may repeat."""
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    size = len(pool)
    if not size and r:
        return
    places = [0] * r
    yield tuple([pool[index] for index in places])
    while True:
        place = r - 1
        while place >= 0 and places[place] == size - 1:
            place -= 1
        if place < 0:
            return
        places[place:] = [places[place] + 1] * (r - place)
        yield tuple([pool[index] for index in places])


def groupby(iterable, key=None):
    """Runs of elements with the same key: pairs of the key and the elements."""
    return _groupby(iter(iterable), key)


def _groupby(iterator, key):
    group = []
    current = _MISSING
    for element in iterator:
        value = element if key is None else key(element)
        if current is _MISSING:
            current = value
        elif current != value:
            yield current, group
            group = []
            current = value
        group.append(element)
    if group:
        yield current, group
