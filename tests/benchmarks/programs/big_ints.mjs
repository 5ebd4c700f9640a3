// Twin of big_ints.py.
export const SIZE = 1200;

function digitsOfPi(count) {
  const digits = [];
  let [q, r, t, k, n, l] = [1n, 0n, 1n, 1n, 3n, 3n];
  while (digits.length < count) {
    if (4n * q + r - t < n * t) {
      digits.push(Number(n));
      const following = 10n * (r - n * t);
      n = 10n * (3n * q + r) / t - 10n * n;
      q *= 10n;
      r = following;
    } else {
      const following = (2n * q + r) * l;
      n = (q * (7n * k) + 2n + r * l) / (t * l);
      q *= k;
      t *= l;
      l += 2n;
      k += 1n;
      r = following;
    }
  }
  return digits;
}

export function run(size) {
  const digits = digitsOfPi(size);
  const modulus = (1n << 127n) - 1n;
  let power = 3n;
  for (let i = 0; i < size * 4; i++) {
    power = power * power % modulus;
  }
  return [digits.reduce((sum, digit) => sum + digit, 0), digits[digits.length - 1], power];
}
