// Twin of mandelbrot.py.
export const SIZE = 150;

export function run(size) {
  let inside = 0;
  let checksum = 0;
  for (let row = 0; row < size; row++) {
    const ci = 2.0 * row / size - 1.0;
    for (let column = 0; column < size; column++) {
      const cr = 2.0 * column / size - 1.5;
      let zr = 0.0;
      let zi = 0.0;
      let turns = 0;
      while (turns < 50 && zr * zr + zi * zi <= 4.0) {
        const real = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = real;
        turns += 1;
      }
      if (turns === 50) {
        inside += 1;
      }
      checksum = (checksum * 31 + turns) % 1000003;
    }
  }
  return [inside, checksum];
}
