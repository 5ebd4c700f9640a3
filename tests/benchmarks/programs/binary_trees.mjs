// Twin of binary_trees.py.
export const SIZE = 14;

class Tree {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }

  count() {
    if (this.left === null) {
      return 1;
    }
    return 1 + this.left.count() + this.right.count();
  }
}

function grow(depth) {
  if (depth === 0) {
    return new Tree(null, null);
  }
  return new Tree(grow(depth - 1), grow(depth - 1));
}

export function run(size) {
  const lasting = grow(size);
  let total = 0;
  for (let depth = 4; depth <= size; depth += 2) {
    for (let i = 0; i < 1 << (size - depth); i++) {
      total += grow(depth).count();
    }
  }
  return [total, lasting.count()];
}
