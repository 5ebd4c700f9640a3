print("%-5s|%05d|%x" % ("ab", 42, 255), "%(k)s" % {"k": 1}, "%s" % "a", "%s %s" % ("a", "b"), "%s" % (("t",),), "%d%%" % 50)
print("%5.2f|%-8.3e|%g|%G" % (3.14159, 12345.678, 1e-5, 1e20), "%+d % d %+d" % (5, 5, -5), "%#x %#o %X" % (255, 8, 255), "%c%c" % ("a", 98))
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%r %s %a" % ("é", "é", "é"), "%i %u" % (3.99, 7), "%5s|%.2s|%5.1s|" % ("abc", "abc", "abc"))
print("%(a)05.1f %(b)s %%" % {"a": 2.25, "b": [1]}, "%s" % None, "%s" % [1, 2], "%s" % {"a": 1}, "%d" % True, "%d" % 2**70, "%x" % -255)
print("%s" % 1.0, "%d" % -2.9, "%08.3f" % -3.14159, "%+.1e" % 0.0, "% .2f" % 2.5, "%.0f" % 2.5, "%.3s" % "abcdef", "% 05d" % 42)
for call in (lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%d" % "x", lambda: "%d" % None, lambda: "%(k)s" % {}, lambda: "%(k)s" % 5, lambda: "%z" % 1, lambda: "%" % (), lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "x", lambda: "a" % 5, lambda: "%d" % float("inf"), lambda: "%*d" % ("a", 1), lambda: "%(k" % {}):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
print("a" % {}, "%s" % {}, "abc" % [])
