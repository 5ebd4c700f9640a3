// Twin of recursion.py.
export const SIZE = 29;

function fibonacci(n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

export function run(size) {
  return fibonacci(size);
}
