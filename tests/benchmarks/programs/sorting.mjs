// Twin of sorting.py. Comparisons take the place of key functions.
export const SIZE = 36000;

class Person {
  constructor(name, age) {
    this.name = name;
    this.age = age;
  }
}

function compareTexts(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function run(size) {
  let seed = 42;
  const numbers = [];
  for (let i = 0; i < size; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7FFFFFFF;
    numbers.push(seed);
  }
  const ordered = numbers.slice().sort((a, b) => a - b);
  const byDigits = numbers.slice().sort((a, b) => a % 1000 - b % 1000 || b - a);
  const people = numbers.map((n) => new Person('p' + n % 5000, n % 90));
  people.sort((a, b) => compareTexts(a.name, b.name));
  people.sort((a, b) => b.age - a.age);
  const texts = numbers.map(String).sort(compareTexts);
  return [ordered[0], byDigits[0], byDigits[byDigits.length - 1], people[0].name, people[people.length - 1].name,
    texts[Math.floor(size / 2)]];
}
