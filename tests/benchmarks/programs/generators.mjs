// Twin of generators.py.
export const SIZE = 300000;

function* numbers(limit) {
  let n = 0;
  while (n < limit) {
    yield n;
    n += 1;
  }
}

function* filtered(source) {
  for (const n of source) {
    if (n % 3) {
      yield n * 2;
    }
  }
}

function* squares(limit) {
  for (let n = 0; n < limit; n++) {
    yield n * n;
  }
}

function* leaves(depth) {
  if (depth === 0) {
    yield 1;
  } else {
    yield* leaves(depth - 1);
    yield* leaves(depth - 1);
  }
}

export function run(size) {
  let total = 0;
  for (const n of filtered(numbers(size))) {
    total += n;
  }
  for (const square of squares(size)) {
    total += square;
  }
  let count = 0;
  for (const leaf of leaves(13)) {
    count += leaf;
  }
  return [total, count];
}
