"""Heaps: lists whose smallest element comes first and whose children are never smaller than their parent."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "heappushpop", "merge", "nlargest", "nsmallest"]


def _raise_element(heap, place, first):
    # Moves an element towards the root until its parent is not larger.
    element = heap[place]
    while place > first:
        above = (place - 1) >> 1
        parent = heap[above]
        if not element < parent:
            break
        heap[place] = parent
        place = above
    heap[place] = element


def _sink_element(heap, place):
    # Moves the smaller child up all the way, then the element back up to where it belongs.
    size = len(heap)
    first = place
    element = heap[place]
    child = 2 * place + 1
    while child < size:
        right = child + 1
        if right < size and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = element
    _raise_element(heap, place, first)


def heappush(heap, item, /):
    """Add an element."""
    heap.append(item)
    _raise_element(heap, len(heap) - 1, 0)


def heappop(heap, /):
    """Remove and return the smallest element."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink_element(heap, 0)
    return smallest


def heapreplace(heap, item, /):
    """Remove and return the smallest element, then add another."""
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sink_element(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    """Add an element, then remove and return the smallest one."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink_element(heap, 0)
    return item


def heapify(x, /):
    """Turn a list into a heap."""
    for place in reversed(range(len(x) // 2)):
        _sink_element(x, place)


class _Reversed:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


def merge(*iterables, key=None, reverse=False):
    """Merge sorted iterables into one sorted iterator."""
    return _merge(iterables, key, reverse)


def _merge(iterables, key, reverse):
    heap = []
    for number, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for element in iterator:
            value = element if key is None else key(element)
            heap.append([_Reversed(value) if reverse else value, number, element, iterator])
            break
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for element in entry[3]:
            value = element if key is None else key(element)
            heapreplace(heap, [_Reversed(value) if reverse else value, entry[1], element, entry[3]])
            break
        else:
            heappop(heap)


def nsmallest(n, iterable, key=None):
    """The n smallest elements, in order."""
    return sorted(iterable, key=key)[:max(0, n)]


def nlargest(n, iterable, key=None):
    """The n largest elements, the largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(0, n)]
