print("\x41\u00e9\101\U0001F600")
print("tab\tnewline\nquote\" apostrophe\' backslash\\")
print(repr("\a\b\f\v\r\0\x7f"))
print("\N{LATIN SMALL LETTER A WITH DIAERESIS}\N{GREEK SMALL LETTER ALPHA}")
print("continued \
on the same line")
print("\7" == "\x07", "\08" == "\x00" + "8", "\1234" == "S4")
print(len(r"\n"), r"\d\w\"", len(R"\\"))
print(b"\x41\101\n" == b"AA\x0a", b'\xff'[0], rb"\x41")
