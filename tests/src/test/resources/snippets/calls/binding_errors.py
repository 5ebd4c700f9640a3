def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def default(a, b=1): pass
def keyword(*, k): pass
def keywords(*, k, l, m=1): pass
def mixed(a, *, k): pass
def mixed_default(a, b=1, *, k=2): pass
def positional(a, b=1, /): pass
def collect(**kw): pass
show(lambda: none(1))
show(lambda: none(1, 2))
show(lambda: none(x=1))
show(lambda: one())
show(lambda: two())
show(lambda: three())
show(lambda: four(1))
show(lambda: one(1, 2))
show(lambda: default())
show(lambda: default(1, 2, 3))
show(lambda: keyword())
show(lambda: keywords())
show(lambda: keyword(1))
show(lambda: mixed(1, 2, k=3))
show(lambda: mixed(1, 2))
show(lambda: mixed_default(1, 2, 3, k=1))
show(lambda: mixed(k=1))
show(lambda: one(1, x=2))
show(lambda: one(1, a=2))
show(lambda: two(1, b=2, a=3))
show(lambda: one(**{"a": 1}, **{"a": 2}))
show(lambda: one(a=1, **{"a": 2}))
show(lambda: positional(a=1))
show(lambda: positional(1, b=2))
show(lambda: one(*5))
show(lambda: one(**5))
show(lambda: one(**{1: 2}))
show(lambda: collect(**{1: 2}))
show(lambda: one(*None))
show(lambda: (lambda x: x)())
show(lambda: (lambda: 0)(1))
