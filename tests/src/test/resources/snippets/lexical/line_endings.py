text = "a\r\nb\rc\nd"
print(text.splitlines(), repr(text))
print(len("""a
b"""))
