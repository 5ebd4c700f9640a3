"""Points of a fractal: arithmetic on local floating-point numbers."""
SIZE = 150


def run(size):
    inside = 0
    checksum = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = 0.0
            zi = 0.0
            turns = 0
            while turns < 50 and zr * zr + zi * zi <= 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                turns += 1
            if turns == 50:
                inside += 1
            checksum = (checksum * 31 + turns) % 1000003
    return [inside, checksum]
