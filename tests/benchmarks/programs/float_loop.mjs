// Twin of float_loop.py.
export const SIZE = 500000;

export function run(size) {
  let total = 0.0;
  let sign = 1.0;
  for (let k = 0; k < size; k++) {
    total += sign / (2.0 * k + 1.0);
    sign = -sign;
  }
  return Number((total * 4.0).toFixed(9));
}
