// Twin of spectral_norm.py.
export const SIZE = 140;

function element(i, j) {
  return 1.0 / (((i + j) * (i + j + 1) >> 1) + i + 1);
}

function times(vector) {
  return vector.map((_, i) => vector.reduce((sum, value, j) => sum + element(i, j) * value, 0));
}

function timesTransposed(vector) {
  return vector.map((_, i) => vector.reduce((sum, value, j) => sum + element(j, i) * value, 0));
}

export function run(size) {
  let u = new Array(size).fill(1.0);
  let v = u;
  for (let i = 0; i < 5; i++) {
    v = timesTransposed(times(u));
    u = timesTransposed(times(v));
  }
  let product = 0.0;
  let square = 0.0;
  for (let i = 0; i < size; i++) {
    product += u[i] * v[i];
    square += v[i] * v[i];
  }
  return Number(Math.sqrt(product / square).toFixed(9));
}
