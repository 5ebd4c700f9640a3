print(1e16, 1e15, 0.1 + 0.2, -0.0, float("inf"), -float("inf"), float("nan"), 1e-5, 0.0001, 1.5e300, [0.1], (1e16,), {1.0: 2.5})
print(repr("it's"), repr("a\n"), repr('"'), repr("'\""), repr("\\"), repr("\x1b"), repr("\u200b"), repr("é"), repr(b"\x00a'"), repr(""), repr("\ud800"))
print(2**63, -2**63, 10**20, 1_000_000, 0x10, True, 1 == 1.0)
