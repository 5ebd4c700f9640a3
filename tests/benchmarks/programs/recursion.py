"""Recursive calls of a function with one parameter."""
SIZE = 29


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def run(size):
    return fibonacci(size)
