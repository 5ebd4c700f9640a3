print("\x", "\xg1", "\x4", "\u12", "\U0001", "\N{no such name}", "\d\q")
print(len("\x"), len("\u12"), f"\x{1}", f"\u{2}z")
print("ok \x41 \u00e9")
