class M:
    def __enter__(self): return self
    def __exit__(self, exc_type, exc, tb):
        print(exc_type == "ValueError", exc_type is ValueError, str(exc), tb is not None)
        return exc_type == "ValueError"
with M():
    raise ValueError("suppressed")
try:
    with M():
        raise KeyError("k")
except KeyError:
    print("passed")
