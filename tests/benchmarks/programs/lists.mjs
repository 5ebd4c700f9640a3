// Twin of lists.py.
export const SIZE = 240000;

function primes(limit) {
  const flags = new Array(limit + 1).fill(true);
  const found = [];
  for (let number = 2; number <= limit; number++) {
    if (flags[number]) {
      found.push(number);
      for (let multiple = number * number; multiple <= limit; multiple += number) {
        flags[multiple] = false;
      }
    }
  }
  return found;
}

function stack(turns) {
  const values = [];
  let total = 0;
  for (let i = 0; i < turns; i++) {
    values.push(i);
    if (i % 3 === 2) {
      total += values.pop() - values.pop();
    }
  }
  return total + values.length;
}

function sum(values) {
  return values.reduce((left, right) => left + right, 0);
}

function matrix(n, element) {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => element(i, j)));
}

function product(n) {
  const left = matrix(n, (i, j) => i + j);
  const right = matrix(n, (i, j) => i - j);
  const result = matrix(n, () => 0);
  for (let i = 0; i < n; i++) {
    const row = left[i];
    const target = result[i];
    for (let j = 0; j < n; j++) {
      let total = 0;
      for (let k = 0; k < n; k++) {
        total += row[k] * right[k][j];
      }
      target[j] = total;
    }
  }
  return sum(result.map(sum));
}

export function run(size) {
  const found = primes(size);
  const tail = found.slice(Math.floor(found.length / 2));
  tail.reverse();
  const thirds = tail.filter((_, i) => i % 3 === 0);
  return [found.length, sum(thirds), found.includes(17), stack(size), product(Math.floor(size / 4000))];
}
