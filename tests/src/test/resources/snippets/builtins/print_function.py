import sys
print(); print(1, 2, sep="", end="!"); print(); print("a", "b", sep=", "); print("x", end=""); print(" y"); print(*[1, 2], sep="\n"); print("a", None, True, 1.5, [1], sep="|"); print(sep="x"); print("a", sep=None, end=None)
class Writer:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text); return len(text)
    def flush(self): self.parts.append("<flush>")
w = Writer(); print("to", "writer", file=w); print("more", file=w, end=".", flush=True); print("".join(w.parts))
print(print("inner"), file=sys.stdout)
print("flushed", flush=True)
sys.stdout.write("written\n")
for call in (lambda: print("x", file=5), lambda: print(end=5), lambda: print(sep=b""), lambda: print(nope=1)):
    try:
        call()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(print, type(print).__name__, print.__name__)
print("é", "😀", "\t|", 'quotes "x"', sep=" ")
