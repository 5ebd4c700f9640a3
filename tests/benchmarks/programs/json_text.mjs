// Twin of json_text.py.
export const SIZE = 2400;

/** Whether two values of JSON are equal, as Python's == does it. */
function equal(left, right) {
  if (left === right) {
    return true;
  }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return false;
  }
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => equal(left[key], right[key]));
}

export function run(size) {
  const items = [];
  for (let i = 0; i < size; i++) {
    items.push({ id: i, name: 'item ' + i, price: i + 0.25, tags: ['a', 'b', String(i % 7)], sold: i % 2 === 0, note: null });
  }
  const document = { title: 'measured', items };
  let total = 0;
  let back;
  for (let i = 0; i < 10; i++) {
    const text = JSON.stringify(document);
    back = JSON.parse(text);
    total += text.length + back.items[Math.floor(size / 2)].tags.length;
  }
  return [total, equal(back, document)];
}
