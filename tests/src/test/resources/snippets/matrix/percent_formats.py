values = [0, 7, -42, 123456789, 0.5, -1.75, 1234567.891, 1e-7, "text", True, None, [1], b"b"]
for spec in ("%s", "%r", "%a", "%d", "%i", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%#x", "%X", "%o", "%#o", "%c", "%f", "%.2f", "%8.3f", "%-10.1f|", "%+.1e", "%E", "%g", "%G", "%.3s", "%10s", "%-10s|", "%%%s", "%5%%s", "%.0f", "%#g", "%u"):
    for value in values:
        try:
            result = "[" + spec % (value,) + "]"
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
        print(spec, repr(value), result)
