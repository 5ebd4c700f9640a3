"""Finds the loops of control flow graphs and how they are nested.

Builds large graphs from a few patterns, numbers the blocks depth first, classifies
edges, and collapses loop bodies from the inside out with a union-find structure.
"""
import sys
import time
from enum import Enum


class BlockKind(Enum):
    TOP = 0
    PLAIN = 1
    REDUCIBLE = 2
    SELF = 3
    IRREDUCIBLE = 4
    DEAD = 5


class Block:
    __slots__ = ("name", "predecessors", "successors")

    def __init__(self, name):
        self.name = name
        self.predecessors = []
        self.successors = []

    def __repr__(self):
        return f"B{self.name}"


class Graph:
    def __init__(self):
        self.blocks = {}
        self.edges = 0

    def block(self, name):
        found = self.blocks.get(name)
        if found is None:
            found = self.blocks[name] = Block(name)
        return found

    def connect(self, source, target):
        first, second = self.block(source), self.block(target)
        first.successors.append(second)
        second.predecessors.append(first)
        self.edges += 1

    @property
    def start(self):
        return next(iter(self.blocks.values()))

    def __len__(self):
        return len(self.blocks)


class Loop:
    def __init__(self, number, header, reducible):
        self.number = number
        self.header = header
        self.reducible = reducible
        self.blocks = []
        self.parent = None
        self.children = []
        self.nesting = 0
        self.depth = 0

    def set_parent(self, parent):
        self.parent = parent
        parent.children.append(self)


class LoopTree:
    def __init__(self):
        self.loops = []
        self.root = self.make(None, True)

    def make(self, header, reducible):
        loop = Loop(len(self.loops), header, reducible)
        self.loops.append(loop)
        return loop

    def finish(self):
        """Hangs loops without a parent below the root and measures nesting."""
        for loop in self.loops[1:]:
            if loop.parent is None:
                loop.set_parent(self.root)
        self.measure(self.root, 0)

    def measure(self, loop, depth):
        loop.depth = depth
        for child in loop.children:
            self.measure(child, depth + 1)
            loop.nesting = max(loop.nesting, child.nesting + 1)

    def lines(self, loop=None, limit=2):
        loop = loop or self.root
        header = "top" if loop.header is None else repr(loop.header)
        kind = "" if loop.reducible else " irreducible"
        yield f"{'  ' * loop.depth}{header}{kind} blocks={len(loop.blocks)} nesting={loop.nesting}"
        for child in loop.children[:limit]:
            yield from self.lines(child, limit)
        if len(loop.children) > limit:
            yield f"{'  ' * (loop.depth + 1)}and {len(loop.children) - limit} more"


class UnionNode:
    __slots__ = ("parent", "block", "loop", "number")

    def __init__(self, block, number):
        self.parent = self
        self.block = block
        self.loop = None
        self.number = number

    def find(self):
        path = []
        node = self
        while node is not node.parent:
            if node.parent is not node.parent.parent:
                path.append(node)
            node = node.parent
        for visited in path:
            visited.parent = node
        return node

    def union(self, other):
        self.parent = other


class Finder:
    MAX_BACK = 32 * 1024

    def __init__(self, graph):
        self.graph = graph
        self.tree = LoopTree()
        size = len(graph)
        self.numbers = {}
        self.nodes = [None] * size
        self.last = [0] * size
        self.kinds = [BlockKind.PLAIN] * size
        self.headers = [0] * size
        self.back = [[] for _ in range(size)]
        self.others = [[] for _ in range(size)]

    def number_blocks(self):
        """Depth first without recursion; last[] is the highest number below a block."""
        count = 0
        stack = [(self.graph.start, None)]
        while stack:
            block, iterator = stack.pop()
            if iterator is None:
                if block.name in self.numbers:
                    continue
                self.numbers[block.name] = count
                self.nodes[count] = UnionNode(block, count)
                count += 1
                iterator = iter(block.successors)
            for successor in iterator:
                if successor.name not in self.numbers:
                    stack.append((block, iterator))
                    stack.append((successor, None))
                    break
            else:
                self.last[self.numbers[block.name]] = count - 1
        return count

    def is_ancestor(self, first, second):
        return first <= second <= self.last[first]

    def classify_edges(self, count):
        for number in range(count):
            for predecessor in self.nodes[number].block.predecessors:
                other = self.numbers.get(predecessor.name)
                if other is None:
                    continue
                if self.is_ancestor(number, other):
                    self.back[number].append(other)
                else:
                    self.others[number].append(other)

    def find(self):
        count = self.number_blocks()
        self.classify_edges(count)
        for number in range(count - 1, -1, -1):
            self.collapse(number)
        self.tree.finish()
        return self.tree

    def collapse(self, number):
        pool = []
        for back in self.back[number]:
            if back != number:
                pool.append(self.nodes[back].find())
            else:
                self.kinds[number] = BlockKind.SELF
        work = list(pool)
        if pool:
            self.kinds[number] = BlockKind.REDUCIBLE
        while work:
            node = work.pop(0)
            if len(self.others[node.number]) > self.MAX_BACK:
                return
            for other in self.others[node.number]:
                below = self.nodes[other].find()
                if not self.is_ancestor(number, below.number):
                    self.kinds[number] = BlockKind.IRREDUCIBLE
                    self.others[number].append(below.number)
                elif below.number != number and below not in pool:
                    pool.append(below)
                    work.append(below)
        if pool or self.kinds[number] is BlockKind.SELF:
            loop = self.tree.make(self.nodes[number].block, self.kinds[number] is not BlockKind.IRREDUCIBLE)
            loop.blocks.append(self.nodes[number].block)
            self.nodes[number].loop = loop
            for node in pool:
                self.headers[node.number] = number
                node.union(self.nodes[number])
                if node.loop is not None:
                    node.loop.set_parent(loop)
                else:
                    loop.blocks.append(node.block)


class Builder:
    """Makes graphs from patterns; each gives the name of its last block."""

    def __init__(self):
        self.graph = Graph()
        self.graph.block(0)

    def straight(self, start, count):
        for offset in range(count):
            self.graph.connect(start + offset, start + offset + 1)
        return start + count

    def diamond(self, start):
        self.graph.connect(start, start + 1)
        self.graph.connect(start, start + 2)
        self.graph.connect(start + 1, start + 3)
        self.graph.connect(start + 2, start + 3)
        return start + 3

    def base_loop(self, start):
        header = self.straight(start, 1)
        first = self.straight(self.diamond(header), 1)
        second = self.straight(self.diamond(first), 1)
        footer = self.straight(second, 1)
        self.graph.connect(second, first)
        self.graph.connect(footer, header)
        return self.straight(footer, 1)

    def irreducible(self, start):
        self.graph.connect(start, start + 1)
        self.graph.connect(start, start + 2)
        self.graph.connect(start + 1, start + 2)
        self.graph.connect(start + 2, start + 1)
        self.graph.connect(start + 2, start + 3)
        return start + 3


def large_graph(outer, middle, inner):
    builder = Builder()
    position = builder.straight(builder.base_loop(0), 1)
    for _ in range(outer):
        top = position
        position = builder.straight(position, 1)
        for _ in range(middle):
            start = position
            position = builder.straight(position, 1)
            for _ in range(inner):
                position = builder.base_loop(position)
            end = builder.straight(position, 1)
            builder.graph.connect(position, start)
            position = end
        builder.graph.connect(position, top)
        position = builder.straight(position, 1)
    return builder.graph


def summarise(name, graph):
    tree = Finder(graph).find()
    irreducible = sum(not loop.reducible for loop in tree.loops)
    blocks = sum(len(loop.blocks) for loop in tree.loops)
    yield (f"{name}: {len(graph)} blocks, {graph.edges} edges, {len(tree.loops)} loops, "
           f"{irreducible} irreducible, {blocks} blocks in loops")
    yield from tree.lines()


def run(size):
    lines = []
    builder = Builder()
    end = builder.irreducible(builder.base_loop(0))
    builder.graph.connect(end, end)
    builder.straight(end, 2)
    lines.extend(summarise("small", builder.graph))
    lines.extend(summarise("large", large_graph(size, 5, 5)))
    counts = {}
    for repeat in range(20):
        for loop in Finder(large_graph(1 + repeat % 3, 2, 2)).find().loops:
            key = (loop.nesting, loop.depth)
            counts[key] = counts.get(key, 0) + 1
    lines.extend(f"nesting {nesting} depth {depth}: {count}" for (nesting, depth), count in sorted(counts.items()))
    return lines


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    time.perf_counter_ns()
    for line in run(size):
        print(line)


if __name__ == "__main__":
    main()
