"""An operating system's scheduler with tasks of several classes (the test program "kernel")."""
import kernel

SIZE = 2000


def run(size):
    return kernel.run(size)
