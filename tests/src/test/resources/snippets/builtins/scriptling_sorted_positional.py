print(sorted(["ccc", "a", "bb"], len), sorted([3, -1, 2], abs), sorted([1, 2, 3], lambda x: -x), sorted(["B", "a"], str.lower, reverse=True))
