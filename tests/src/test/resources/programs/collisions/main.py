"""Detects collisions between aircraft on simulated radar frames.

Positions of every frame go into a coarse grid first; only aircraft that share a cell
are compared exactly.  The last known positions are kept in a balanced tree.
"""
import math
import sys
import time

RADIUS = 0.5
CELL = 2.0
WIDTH = 60.0


class Vector2:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector2(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector2(self.x - other.x, self.y - other.y)

    def __eq__(self, other):
        return isinstance(other, Vector2) and self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


class Vector3:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector3(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector3(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector3(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def square(self):
        return self.dot(self)

    def length(self):
        return math.sqrt(self.dot(self))

    def __repr__(self):
        return f"({self.x:.4f}, {self.y:.4f}, {self.z:.4f})"


class Node:
    __slots__ = ("key", "value", "left", "right", "parent", "red")

    def __init__(self, key, value, parent):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.parent = parent
        self.red = True


class TreeMap:
    """A red-black tree that maps ordered keys to values."""

    def __init__(self):
        self.root = None
        self.size = 0

    def __len__(self):
        return self.size

    def find(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node
            node = node.left if key < node.key else node.right
        return None

    def get(self, key, default=None):
        node = self.find(key)
        return default if node is None else node.value

    def __contains__(self, key):
        return self.find(key) is not None

    def put(self, key, value):
        """Stores a value; gives the one it replaces."""
        parent = None
        node = self.root
        while node is not None:
            parent = node
            if key == node.key:
                old, node.value = node.value, value
                return old
            node = node.left if key < node.key else node.right
        fresh = Node(key, value, parent)
        self.size += 1
        if parent is None:
            self.root = fresh
        elif key < parent.key:
            parent.left = fresh
        else:
            parent.right = fresh
        self.repair(fresh)
        return None

    def rotate(self, node, to_left):
        up = node.right if to_left else node.left
        if to_left:
            node.right = up.left
            if up.left is not None:
                up.left.parent = node
        else:
            node.left = up.right
            if up.right is not None:
                up.right.parent = node
        up.parent = node.parent
        if node.parent is None:
            self.root = up
        elif node is node.parent.left:
            node.parent.left = up
        else:
            node.parent.right = up
        if to_left:
            up.left = node
        else:
            up.right = node
        node.parent = up

    def repair(self, node):
        while node.parent is not None and node.parent.red:
            parent = node.parent
            grand = parent.parent
            on_left = parent is grand.left
            uncle = grand.right if on_left else grand.left
            if uncle is not None and uncle.red:
                parent.red = uncle.red = False
                grand.red = True
                node = grand
                continue
            if node is (parent.right if on_left else parent.left):
                self.rotate(parent, on_left)
                node, parent = parent, node
            parent.red = False
            grand.red = True
            self.rotate(grand, not on_left)
        self.root.red = False

    def __iter__(self):
        stack = []
        node = self.root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key, node.value
            node = node.right

    def check(self):
        """Number of black nodes on every path; fails when the tree is not balanced."""
        def black_height(node):
            if node is None:
                return 1
            if node.red and any(child is not None and child.red for child in (node.left, node.right)):
                raise AssertionError("two red nodes in a row")
            left, right = black_height(node.left), black_height(node.right)
            if left != right:
                raise AssertionError(f"unbalanced at {node.key}")
            return left + (not node.red)
        return black_height(self.root)


class Aircraft:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class Motion:
    """Where an aircraft was and is."""

    def __init__(self, craft, before, after):
        self.craft = craft
        self.before = before
        self.after = after

    def intersect(self, other):
        """The place where two motions come nearer than allowed, or None."""
        start = self.before - other.before
        speed = (self.after - self.before) - (other.after - other.before)
        a = speed.square()
        if a != 0.0:
            b = 2.0 * start.dot(speed)
            c = start.square() - (2 * RADIUS) ** 2
            discriminant = b * b - 4.0 * a * c
            if discriminant < 0.0:
                return None
            root = math.sqrt(discriminant)
            first = (-b - root) / (2.0 * a)
            second = (-b + root) / (2.0 * a)
            if second < 0.0 or first > 1.0:
                return None
            at = max(first, 0.0)
            return self.before + (self.after - self.before) * at
        if start.square() <= (2 * RADIUS) ** 2:
            return self.before
        return None


class Detector:
    def __init__(self):
        self.last = TreeMap()
        self.compared = 0

    def motions(self, frame):
        for craft, position in frame:
            before = self.last.put(craft.name, position)
            yield Motion(craft, position if before is None else before, position)

    @staticmethod
    def cells(motion):
        """Cells of the grid that a motion touches."""
        xs = sorted((motion.before.x, motion.after.x))
        ys = sorted((motion.before.y, motion.after.y))
        for column in range(int((xs[0] - RADIUS) // CELL), int((xs[1] + RADIUS) // CELL) + 1):
            for row in range(int((ys[0] - RADIUS) // CELL), int((ys[1] + RADIUS) // CELL) + 1):
                yield Vector2(column, row)

    def reduce(self, motions):
        grid = {}
        for motion in motions:
            for cell in self.cells(motion):
                grid.setdefault(cell, []).append(motion)
        return [candidates for candidates in grid.values() if len(candidates) > 1]

    def collisions(self, frame):
        found = {}
        for candidates in self.reduce(self.motions(frame)):
            for index, first in enumerate(candidates):
                for second in candidates[index + 1:]:
                    self.compared += 1
                    place = first.intersect(second)
                    if place is not None:
                        found[min(first.craft.name, second.craft.name), max(first.craft.name, second.craft.name)] = place
        return found


class Simulator:
    """Aircraft on straight and circling courses; circles come from a rotation that needs no sine."""

    def __init__(self, count):
        self.craft = [Aircraft("AC%03d" % number) for number in range(count)]
        self.positions = []
        self.speeds = []
        state = 12345
        for number in range(count):
            values = []
            for _ in range(5):
                state = (state * 1103515245 + 12345) % 2 ** 31
                values.append((state >> 8) % 1000 / 1000)
            self.positions.append(Vector3(values[0] * WIDTH, values[1] * WIDTH, values[2] * 3.0))
            self.speeds.append(Vector3((values[3] - 0.5) * 2.0, (values[4] - 0.5) * 2.0, 0.0))

    def step(self):
        for number, (position, speed) in enumerate(zip(self.positions, self.speeds)):
            if number % 3 == 0:
                speed = Vector3(0.8 * speed.x - 0.6 * speed.y, 0.6 * speed.x + 0.8 * speed.y, speed.z)
            moved = position + speed
            if not 0.0 <= moved.x <= WIDTH:
                speed = Vector3(-speed.x, speed.y, speed.z)
            if not 0.0 <= moved.y <= WIDTH:
                speed = Vector3(speed.x, -speed.y, speed.z)
            self.positions[number] = position + speed
            self.speeds[number] = speed
        return list(zip(self.craft, self.positions))


def run(size):
    simulator = Simulator(size)
    detector = Detector()
    lines = []
    total = 0
    counts = []
    for frame in range(40):
        found = detector.collisions(simulator.step())
        total += len(found)
        counts.append(len(found))
        if frame % 10 == 9:
            for pair in sorted(found)[:3]:
                lines.append(f"frame {frame}: {pair[0]} and {pair[1]} at {found[pair]!r}")
    lines.append(f"per frame {counts}")
    lines.append(f"collisions {total}, compared {detector.compared}, known {len(detector.last)}, height {detector.last.check()}")
    names = [name for name, _ in detector.last]
    if names != sorted(names) or "AC000" not in detector.last or "XX" in detector.last:
        raise AssertionError("the tree is not in order")
    x = y = 0.0
    for _, position in detector.last:
        x += position.x
        y += position.y
    lines.append(f"centre {x / len(names):.6f} {y / len(names):.6f}")
    return lines


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    time.perf_counter_ns()
    for line in run(size):
        print(line)


if __name__ == "__main__":
    main()
