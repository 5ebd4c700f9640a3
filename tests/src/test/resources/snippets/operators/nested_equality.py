# Lists and dicts compared element by element, whatever they hold.
nan = float("nan")
print([nan] == [nan], {"a": nan} == {"a": nan}, nan == nan, [nan] != [nan])
print([0.0] == [-0.0], [[0.0]] == [[-0.0]], {"z": 0.0} == {"z": -0.0}, [[1, 2]] == [[1.0, 2.0]], [[1, 2]] == [[1, 2.5]], [[True, False]] == [[1, 0]])
print([[1, 2, 3]] == [[1, 2, 3]], [[1, 2, 3]] == [[1, 2, 4]], [[1, 2]] == [[1, 2, 3]], [[]] == [[]], [[1, "a"]] == [[1, "a"]], [[1]] == [["a"]], [[1, 2, "a"][:2]] == [[1, 2]])
print({"a": 1, "b": [1, {"c": None}]} == {"b": [1, {"c": None}], "a": 1}, {"a": 1} == {"a": 1.0}, {1: 2} == {1.0: 2}, {True: 2} == {1: 2}, {"a": None} == {"b": None})
print([10**30] == [10**30], [[10**30]] == [[10.0**30]], [{}] == [{}], [{}] == [[]], [()] == [[]], [(1, [2])] == [(1, [2])])


class Same:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("compared", self.value)
        return True

    __hash__ = None


print([Same(1)] == [2], [[3], [Same(2)]] == [[3], ["x"]], {"a": [Same(3)]} == {"a": [None]}, [1, Same(4)] != [1, 5], [[1], Same(5)] < [[1], Same(6)] if False else "-")
same = Same(7)
print([same] == [same], {"k": same} == {"k": same})


class Words(list):
    pass


class Table(dict):
    pass


class Never(list):
    def __eq__(self, other):
        return False


print([Words("ab")] == [["a", "b"]], [["a"]] == [Words("a")], {"t": Table(a=1)} == {"t": {"a": 1}}, [Never()] == [Never()], [[]] == [Never()], [[]] != [Never()])
loop = []
loop.append(loop)
other = []
other.append(other)
print(loop == loop)
try:
    print(loop == other)
except RecursionError:
    print("RecursionError")
print([[1, 2], [3]] < [[1, 2], [4]], [[2]] > [[1, 5]], [[1]] <= [[1]], [["a"], ["b"]] >= [["a"], ["c"]])
