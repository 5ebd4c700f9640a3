print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("a\n\t\r\\"), repr("\x00\x1f\x7f\x80\xa0é😀\u200b"))
print(["a", 'b"', "c'"], ascii("é😀\n"), ascii(["é"]), str("x"), repr(""))
print(repr("\u2028\ufeff\ue000"), "%r %a" % ("é", "é"))
print({"it's": 'x"y'}, ("a\\b",))
