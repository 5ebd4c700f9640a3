def make():
    def even(n): return True if n == 0 else odd(n - 1)
    def odd(n): return False if n == 0 else even(n - 1)
    return even
print(make()(10), make()(7))
def tree(depth):
    def build(n): return None if n == 0 else (build(n - 1), n, build(n - 1))
    def total(t): return 0 if t is None else total(t[0]) + t[1] + total(t[2])
    return total(build(depth))
print(tree(5))
compose = lambda *fs: (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda fact: lambda n: 1 if n == 0 else n * fact(n - 1))(10))
