class OnlyNext:
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
x = OnlyNext()
print(iter(x) is x, list(OnlyNext()), [v for v in OnlyNext()], sum(OnlyNext()), [*OnlyNext()], tuple(OnlyNext()), list(zip(OnlyNext(), "ab")), 2 in OnlyNext(), max(OnlyNext()))
for v in OnlyNext(): print(v, end=" ")
a, b, c = OnlyNext(); print(a, b, c)
def g(): yield from OnlyNext()
print(list(g()), list(map(str, OnlyNext())))
