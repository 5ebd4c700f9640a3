// Twin of fannkuch.py.
export const SIZE = 8;

export function run(size) {
  const permutation = Array.from({ length: size }, (_, i) => i);
  const counts = new Array(size).fill(0);
  let most = 0;
  let checksum = 0;
  let number = 0;
  let remaining = size;
  for (;;) {
    while (remaining !== 1) {
      counts[remaining - 1] = remaining;
      remaining -= 1;
    }
    const work = permutation.slice();
    let flips = 0;
    let first = work[0];
    while (first !== 0) {
      let low = 0;
      let high = first;
      while (low < high) {
        const moved = work[low];
        work[low] = work[high];
        work[high] = moved;
        low += 1;
        high -= 1;
      }
      flips += 1;
      first = work[0];
    }
    if (flips > most) {
      most = flips;
    }
    checksum += number % 2 === 0 ? flips : -flips;
    for (;;) {
      if (remaining === size) {
        return [most, checksum];
      }
      const moved = permutation[0];
      for (let i = 0; i < remaining; i++) {
        permutation[i] = permutation[i + 1];
      }
      permutation[remaining] = moved;
      counts[remaining] -= 1;
      if (counts[remaining] > 0) {
        break;
      }
      remaining += 1;
    }
    number += 1;
  }
}
