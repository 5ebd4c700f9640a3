"""Small well-known algorithms, each with a check of its own answer."""
import sys
import time


class WrongAnswer(AssertionError):
    def __init__(self, name, got, wanted):
        super().__init__(f"{name}: got {got}, wanted {wanted}")


REGISTRY = {}


def algorithm(name):
    """Registers a function that takes the size and returns the answer."""
    def register(function):
        REGISTRY[name] = function
        return function
    return register


def check(name, got, wanted):
    if got != wanted:
        raise WrongAnswer(name, got, wanted)
    return got


class Random:
    """A 16-bit generator: the sequence is part of the expected output."""

    def __init__(self):
        self.seed = 74755

    def next(self):
        self.seed = ((self.seed * 1309) + 13849) & 65535
        return self.seed


# -- permutations ---------------------------------------------------------------------------------

@algorithm("permutations")
def permutations(size):
    values = list(range(7))
    count = 0

    def permute(n):
        nonlocal count
        count += 1
        if n != 0:
            rest = n - 1
            permute(rest)
            for index in range(rest, -1, -1):
                values[rest], values[index] = values[index], values[rest]
                permute(rest)
                values[rest], values[index] = values[index], values[rest]

    for _ in range(max(1, size // 10)):
        count = 0
        permute(6)
        check("permutations", values, list(range(7)))
    return count


@algorithm("lexicographic")
def lexicographic(size):
    def successors(items):
        items = list(items)
        while True:
            yield tuple(items)
            pivot = len(items) - 2
            while pivot >= 0 and items[pivot] >= items[pivot + 1]:
                pivot -= 1
            if pivot < 0:
                return
            other = len(items) - 1
            while items[other] <= items[pivot]:
                other -= 1
            items[pivot], items[other] = items[other], items[pivot]
            items[pivot + 1:] = items[:pivot:-1]

    produced = list(successors("aabbc"))
    check("lexicographic", produced, sorted(set(produced)))
    return len(produced), "".join(produced[-1])


# -- queens ---------------------------------------------------------------------------------------

class Board:
    def __init__(self, size):
        self.size = size
        self.rows = [True] * size
        self.up = [True] * (2 * size)
        self.down = [True] * (2 * size)
        self.place = [-1] * size

    def free(self, row, column):
        return self.rows[row] and self.up[column + row] and self.down[column - row + self.size]

    def set(self, row, column, value):
        self.rows[row] = value
        self.up[column + row] = value
        self.down[column - row + self.size] = value

    def solve(self, column=0):
        if column == self.size:
            return True
        for row in range(self.size):
            if self.free(row, column):
                self.place[column] = row
                self.set(row, column, False)
                if self.solve(column + 1):
                    return True
                self.set(row, column, True)
        return False

    def count(self, column=0):
        if column == self.size:
            return 1
        total = 0
        for row in range(self.size):
            if self.free(row, column):
                self.set(row, column, False)
                total += self.count(column + 1)
                self.set(row, column, True)
        return total


@algorithm("queens")
def queens(size):
    for _ in range(max(1, size // 10)):
        board = Board(8)
        check("queens", board.solve(), True)
    check("queens in all", Board(6).count(), 4)
    return board.place


@algorithm("bit queens")
def bit_queens(size):
    def place(columns, left, right, full):
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += place(columns | bit, (left | bit) << 1, (right | bit) >> 1, full)
        return total

    return [place(0, 0, 0, (1 << n) - 1) for n in range(1, 8)]


# -- towers ---------------------------------------------------------------------------------------

class Disk:
    def __init__(self, size):
        self.size = size
        self.next = None


class Towers:
    def __init__(self, disks):
        self.piles = [None, None, None]
        self.moves = 0
        for size in range(disks, 0, -1):
            self.push(Disk(size), 0)

    def push(self, disk, pile):
        top = self.piles[pile]
        if top is not None and disk.size >= top.size:
            raise ValueError("cannot put a big disk on a smaller one")
        disk.next = top
        self.piles[pile] = disk

    def pop(self, pile):
        top = self.piles[pile]
        if top is None:
            raise IndexError("the pile is empty")
        self.piles[pile] = top.next
        top.next = None
        return top

    def move(self, disks, source, target):
        if disks == 1:
            self.push(self.pop(source), target)
            self.moves += 1
            return
        other = 3 - source - target
        self.move(disks - 1, source, other)
        self.move(1, source, target)
        self.move(disks - 1, other, target)


@algorithm("towers")
def towers(size):
    disks = 10
    game = Towers(disks)
    game.move(disks, 0, 1)
    check("towers", game.moves, 2 ** disks - 1)
    errors = []
    for action in (lambda: game.pop(0), lambda: game.push(Disk(99), 1)):
        try:
            action()
        except (IndexError, ValueError) as error:
            errors.append(str(error))
    return game.moves, errors


# -- sieve ----------------------------------------------------------------------------------------

@algorithm("sieve")
def sieve(size):
    limit = size * 50
    flags = [True] * (limit + 1)
    count = 0
    last = 0
    for number in range(2, limit + 1):
        if flags[number]:
            count += 1
            last = number
            for multiple in range(number + number, limit + 1, number):
                flags[multiple] = False
    sliced = bytearray(b"\x01") * (limit + 1)
    sliced[0] = sliced[1] = 0
    for number in range(2, int(limit ** 0.5) + 1):
        if sliced[number]:
            sliced[number * number::number] = bytes(len(range(number * number, limit + 1, number)))
    check("sieve", sum(sliced), count)
    return count, last


# -- linked lists ---------------------------------------------------------------------------------

class Element:
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest

    def length(self):
        return 1 if self.rest is None else 1 + self.rest.length()


def make_list(length):
    return None if length == 0 else Element(length, make_list(length - 1))


def is_shorter(first, second):
    while second is not None:
        if first is None:
            return True
        first, second = first.rest, second.rest
    return False


def tail(x, y, z):
    if is_shorter(y, x):
        return tail(tail(x.rest, y, z), tail(y.rest, z, x), tail(z.rest, x, y))
    return z


@algorithm("lists")
def lists(size):
    return check("lists", tail(make_list(12), make_list(8), make_list(4)).length(), 5)


# -- a tree of arrays -----------------------------------------------------------------------------

@algorithm("storage")
def storage(size):
    random = Random()
    count = 0

    def build(depth):
        nonlocal count
        count += 1
        if depth == 1:
            return [None] * (random.next() % 10 + 1)
        return [build(depth - 1) for _ in range(4)]

    build(6)
    return check("storage", count, 1365)


# -- bouncing balls -------------------------------------------------------------------------------

class Ball:
    def __init__(self, random):
        self.x = random.next() % 500
        self.y = random.next() % 500
        self.dx = random.next() % 300 - 150
        self.dy = random.next() % 300 - 150

    def bounce(self):
        bounced = False
        self.x += self.dx
        self.y += self.dy
        if self.x > 500:
            self.x, self.dx, bounced = 500, -abs(self.dx), True
        if self.x < 0:
            self.x, self.dx, bounced = 0, abs(self.dx), True
        if self.y > 500:
            self.y, self.dy, bounced = 500, -abs(self.dy), True
        if self.y < 0:
            self.y, self.dy, bounced = 0, abs(self.dy), True
        return bounced


@algorithm("bounce")
def bounce(size):
    random = Random()
    balls = [Ball(random) for _ in range(100)]
    return sum(ball.bounce() for _ in range(50) for ball in balls)


# -- mandelbrot -----------------------------------------------------------------------------------

@algorithm("mandelbrot")
def mandelbrot(size):
    width = min(size, 200)
    checksum = 0
    for row in range(width):
        ci = 2.0 * row / width - 1.0
        for column in range(width):
            cr = 2.0 * column / width - 1.5
            zr = zi = 0.0
            steps = 0
            while steps < 50 and zr * zr + zi * zi <= 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                steps += 1
            checksum = (checksum * 7 + steps) % 999983
    return checksum


# -- sorting --------------------------------------------------------------------------------------

def quick_sort(values, low, high):
    while low < high:
        pivot = values[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while pivot < values[j]:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quick_sort(values, low, j)
            low = i
        else:
            quick_sort(values, i, high)
            high = j


def merge_sort(values):
    if len(values) < 2:
        return values[:]
    middle = len(values) // 2
    left, right = merge_sort(values[:middle]), merge_sort(values[middle:])
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            result.append(right[j])
            j += 1
        else:
            result.append(left[i])
            i += 1
    return result + left[i:] + right[j:]


def heap_sort(values):
    heap = []
    for value in values:
        heap.append(value)
        child = len(heap) - 1
        while child > 0:
            parent = (child - 1) // 2
            if heap[parent] <= heap[child]:
                break
            heap[parent], heap[child] = heap[child], heap[parent]
            child = parent
    result = []
    while heap:
        last = heap.pop()
        if not heap:
            result.append(last)
            break
        result.append(heap[0])
        heap[0] = last
        parent = 0
        while True:
            child = 2 * parent + 1
            if child >= len(heap):
                break
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[parent] <= heap[child]:
                break
            heap[parent], heap[child] = heap[child], heap[parent]
            parent = child
    return result


@algorithm("sorting")
def sorting(size):
    random = Random()
    values = [random.next() for _ in range(size * 10)]
    expected = sorted(values)
    quick = values[:]
    quick_sort(quick, 0, len(quick) - 1)
    check("quick sort", quick, expected)
    check("merge sort", merge_sort(values), expected)
    check("heap sort", heap_sort(values), expected)
    return expected[0], expected[len(expected) // 2], expected[-1]


# -- spectral norm, fannkuch, fibonacci, big numbers ----------------------------------------------

@algorithm("spectral norm")
def spectral_norm(size):
    def multiply(vector, transposed):
        result = []
        for i in range(len(vector)):
            total = 0.0
            for j, factor in enumerate(vector):
                a, b = (j, i) if transposed else (i, j)
                total += factor / ((a + b) * (a + b + 1) / 2 + a + 1)
            result.append(total)
        return result

    u = [1.0] * (size // 2)
    for _ in range(3):
        v = multiply(multiply(u, False), True)
        u = multiply(multiply(v, False), True)
    uv = vv = 0.0
    for a, b in zip(u, v):
        uv += a * b
        vv += b * b
    return "%.9f" % (uv / vv) ** 0.5


@algorithm("pancakes")
def pancakes(size):
    n = 7
    order = list(range(n))
    rotations = list(range(n))
    most = checksum = 0
    sign = 1
    while True:
        work = order[:]
        flips = 0
        while work[0]:
            k = work[0]
            work[:k + 1] = work[k::-1]
            flips += 1
        most = max(most, flips)
        checksum += sign * flips
        if sign == 1:
            order[0], order[1] = order[1], order[0]
            sign = -1
        else:
            order[1], order[2] = order[2], order[1]
            sign = 1
            for i in range(2, n):
                if rotations[i] != 0:
                    rotations[i] -= 1
                    break
                if i == n - 1:
                    return checksum, most
                rotations[i] = i
                order.insert(i + 1, order.pop(0))


@algorithm("fibonacci")
def fibonacci(size):
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    a, b = 0, 1
    for _ in range(size):
        a, b = b, a + b
    return fib(17), a % 10 ** 20


@algorithm("digits of pi")
def digits_of_pi(size):
    def digits():
        q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
        while True:
            if 4 * q + r - t < n * t:
                yield n
                q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
            else:
                q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2

    source = digits()
    return "".join(str(next(source)) for _ in range(60))


def run(size):
    return [f"{name}: {function(size)}" for name, function in REGISTRY.items()]


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    time.perf_counter_ns()
    for line in run(size):
        print(line)
    try:
        check("check", 1, 2)
    except AssertionError as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    main()
