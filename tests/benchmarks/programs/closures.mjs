// Twin of closures.py.
export const SIZE = 100000;

function counter(step) {
  let value = 0;
  return (factor) => {
    value = (value + step * factor) % 1000003;
    return value;
  };
}

function compose(first, second) {
  return (x) => second(first(x));
}

export function run(size) {
  const counters = [1, 3, 7].map(counter);
  const add = (x) => x + 1;
  const double = (x) => x * 2;
  const both = compose(compose(add, double), add);
  let total = 0;
  for (let i = 0; i < size; i++) {
    for (const advance of counters) {
      total += advance(i);
    }
    total += both(i);
  }
  return total;
}
