// Twin of dicts.py. JavaScript has no tuples: a pair is a string as a key, and kept beside the value.
export const SIZE = 120000;

export function run(size) {
  const counts = new Map();
  for (let i = 0; i < size; i++) {
    const key = i * 7919 % 4093;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = new Map();
  for (let i = 0; i < size; i++) {
    const name = 'n' + i % 1000;
    if (names.has(name)) {
      names.set(name, names.get(name) + i);
    } else {
      names.set(name, i);
    }
  }
  const grid = new Map();
  for (let i = 0; i < size; i++) {
    const x = i % 97;
    const y = i % 89;
    grid.set(`${x},${y}`, { x, y, value: i });
  }
  let total = 0;
  for (const { x, y, value } of grid.values()) {
    total += x * y + value % 7;
  }
  for (const key of [...counts.keys()]) {
    if (key % 2) {
      counts.delete(key);
    }
  }
  const sum = (values) => values.reduce((left, right) => left + right, 0);
  return [counts.size, sum([...counts.values()]), names.size, sum([...names.values()]), total];
}
