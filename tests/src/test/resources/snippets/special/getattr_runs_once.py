class A:
    def __getattr__(self, name):
        print("asked", name)
        raise AttributeError(name)
try:
    A().missing()
except AttributeError as e:
    print("error", e)
