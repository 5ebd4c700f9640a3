// Twin of int_loop.py.
export const SIZE = 700000;

export function run(size) {
  let total = 0;
  let i = 0;
  while (i < size) {
    if (i % 3 === 0) {
      total += i;
    } else {
      total = (total ^ i) & 0xFFFFFF;
    }
    i += 1;
  }
  return total;
}
