print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (255).bit_count(), (2**70).bit_length())
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes(b"\x01\x02", "little"))
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (7).as_integer_ratio())
print((0.75).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), (1.5).real, (1.5).conjugate())
try:
    (1024).to_bytes(1, "big")
except OverflowError as e:
    print(type(e).__name__, e)
try:
    (-1).to_bytes(1, "big")
except OverflowError as e:
    print(type(e).__name__, e)
print((3).__add__(4), (3).__add__("x"), int.__add__(1, 2), (1.5).__mul__(2))
