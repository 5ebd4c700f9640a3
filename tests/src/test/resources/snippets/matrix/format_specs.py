values = [0, 7, -42, 123456789, 0.0, -1.5, 3.14159, 1234567.891, 1e-7, 1e21, "text", True, None]
specs = ["", "d", "5", "<8", ">8", "^9", "*^9", "08", "+", " ", ",", "_", "x", "#X", "b", "o", "c", ".2", ".3f", "8.2f", "+.1e", "g", ".3g", "%", ".1%", "s", "10s", ".2s", "=+9", "0=9", "n", "#.3g", ",.2f", "e", "G", "z", "q", "5d5", ".", "<<6", "}>6", "é^7"]
for spec in specs:
    for value in values:
        try:
            result = "[" + format(value, spec) + "]"
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
        print(repr(spec), repr(value), result)
