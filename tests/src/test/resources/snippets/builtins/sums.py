# sum() of lists that hold only floats or only ints, and of others, must not differ.
import math

inf = float("inf")
nan = float("nan")


def show(*arguments):
    from_list = sum(*arguments)
    from_iterator = sum(iter(arguments[0]), *arguments[1:])
    same = repr(from_list) == repr(from_iterator) and type(from_list) is type(from_iterator)
    print(repr(from_list), same)


show([])
show([], 1.5)
show([0.1] * 10)
show([0.1] * 10, 0)
show([0.1] * 10, 0.0)
show([0.1] * 10, -0.0)
show([0.1] * 10, 1)
show([0.1] * 10, 10**30)
show([0.1] * 10, True)
show([-0.0])
show([-0.0, -0.0], -0.0)
show([1e308, 1e308, -1e308])
show([1e16, 1.0, -1e16])
show([inf, 1.0])
show([inf, -inf])
show([nan, 1.0])
show([1, 2, 3])
show([1, 2, 3], 0.5)
show([2**62, 2**62])
show([2**62, 2**62, -2**62])
show([-2**63, -1])
show([1, 2.5, 3])
show([True, False, True])
show([True, 2, 0.5])
show([[1], [2]], [])
emptied = [1.5, 2.5]
emptied.pop()
emptied.pop()
show(emptied)
emptied.append(0.5)
show(emptied)
for wrong in ((["a"], ""), ([1, "a"],), ([1.0, "a"],), ([1], "text")):
    try:
        print(sum(*wrong))
    except TypeError as error:
        print(error)
