// What driver.py does, for JavaScript: runs `workload.run` again and again and prints what each run took.
import { SIZE, run } from './workload.mjs';

const [seconds, least, longest, size = SIZE] = (typeof process === 'undefined' ? globalThis.arguments : process.argv.slice(2)).map(Number);

/** A value as Python's str() would write it, so that results can be compared; strings only inside of arrays. */
function pythonText(value) {
  if (Array.isArray(value)) {
    return '[' + value.map(pythonText).join(', ') + ']';
  }
  switch (typeof value) {
    case 'string': return `'${value}'`;
    case 'boolean': return value ? 'True' : 'False';
    default: return String(value);
  }
}

function measure() {
  const times = [];
  let result;
  let first;
  let now = performance.now();
  const end = now + seconds * 1000;
  const limit = now + longest * 1000;
  while (times.length < 3 || (now < end || times.length < least) && now < limit) {
    const start = now;
    const value = pythonText(run(size));
    now = performance.now();
    times.push(now - start);
    if (times.length === 1) {
      first = Date.now();
      result = value;
    } else if (value !== result) {
      throw new Error(`run ${times.length} gave ${value}, the first one ${result}`);
    }
  }
  return [times, first, result];
}

const [times, first, result] = measure();
for (const milliseconds of times) {
  console.log(JSON.stringify({ nanoseconds: Math.round(milliseconds * 1e6) }));
}
console.log(JSON.stringify({ first: first * 1000 }));
console.log(JSON.stringify({ result }));
