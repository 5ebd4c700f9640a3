def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
show(lambda: set().pop())
show(lambda: {1}.remove(2))
show(lambda: {1}.remove("x"))
show(lambda: {[1]})
show(lambda: {1}.add({}))
show(lambda: {1} | [2])
show(lambda: {1} < [2])
show(lambda: {1} + {2})
show(lambda: set(5))
show(lambda: hash({1}))
show(lambda: {1}[0])
show(lambda: frozenset([1]).add(2))
show(lambda: {1}.union(5))
show(lambda: [1] in {1})
def change():
    s = {1, 2}
    for x in s:
        s.add(x + 10)
show(change)
def shrink():
    s = {1, 2}
    for x in s:
        s.discard(2)
        s.discard(1)
show(shrink)
print({1} == {1: 2}.keys(), {frozenset(): 1}, {1, 2} in [{2, 1}], {1} in {frozenset([1])})
