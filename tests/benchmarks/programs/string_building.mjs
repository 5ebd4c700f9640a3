// Twin of string_building.py.
export const SIZE = 80000;

export function run(size) {
  const parts = [];
  let line = '';
  for (let i = 0; i < size; i++) {
    line += String.fromCharCode(97 + i % 26);
    if (i % 40 === 39) {
      parts.push(i % 80 === 79 ? line.toUpperCase() : line);
      line = '';
    }
    parts.push(`${i}:${i * 7 % 13}`);
  }
  const text = parts.join(',');
  const words = text.split(',');
  const matching = words.filter((word) => word.startsWith('1') || word.endsWith('7'));
  const swapped = text.replaceAll('7', 'seven').replaceAll(':', '=');
  let vowels = 0;
  for (const character of text) {
    if ('aeiouAEIOU'.includes(character)) {
      vowels += 1;
    }
  }
  return [text.length, words.length, matching.length, swapped.length, vowels];
}
