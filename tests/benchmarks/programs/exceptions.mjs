// Twin of exceptions.py. A missing key is no exception in JavaScript; so the twin throws one. Errors keep
// their stack traces, as Python's do.
export const SIZE = 100000;

class Refused extends Error {
  constructor(code) {
    super('refused');
    this.code = code;
  }
}

class KeyError extends Error {
}

function check(number) {
  if (number % 3 === 0) {
    throw new Refused(number);
  }
  return number;
}

function through(number) {
  try {
    return check(number) + 1;
  } finally {
    number = 0;
  }
}

function lookUp(table, key) {
  const value = table.get(key);
  if (value === undefined) {
    throw new KeyError(String(key));
  }
  return value;
}

export function run(size) {
  let passed = 0;
  let refused = 0;
  let missing = 0;
  const table = new Map([[0, 1], [1, 2]]);
  for (let i = 0; i < size; i++) {
    try {
      passed += through(i);
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      refused += error.code % 5;
    }
    try {
      passed += lookUp(table, i % 4);
    } catch (error) {
      if (!(error instanceof KeyError)) {
        throw error;
      }
      missing += 1;
    }
  }
  return [passed, refused, missing];
}
