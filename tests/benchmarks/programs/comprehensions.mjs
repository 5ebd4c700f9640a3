// Twin of comprehensions.py: the array methods that take the place of comprehensions.
export const SIZE = 300000;

function range(size) {
  return Array.from({ length: size }, (_, n) => n);
}

function sum(values) {
  let total = 0;
  for (const value of values) {
    total += value;
  }
  return total;
}

export function run(size) {
  const squares = range(size).map((n) => n * n);
  const even = squares.filter((n) => n % 2 === 0);
  const remainders = new Set(squares.map((n) => n % 1009));
  const table = new Map();
  for (let n = 0; n < size; n += 3) {
    table.set(n, n % 7);
  }
  const pairs = [];
  for (let x = 0; x < Math.floor(size / 400); x++) {
    for (let y = 0; y < x; y++) {
      if ((x + y) % 3 === 0) {
        pairs.push([x, y]);
      }
    }
  }
  const flat = range(Math.floor(size / 10)).map((i) => [i, i + 1, i + 2]).flat();
  return [sum(even), remainders.size, sum(table.values()), pairs.length, sum(flat)];
}
