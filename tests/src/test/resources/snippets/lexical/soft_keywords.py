match = 1
case = 2
type = 3
_ = 4
print(match + case + type + _)
match, case = case, match
print(match, case)
def type(case, match=5):
    return case + match
print(type(1), type(case=2, match=3))
print([match for match in (1, 2)])
match [1, 2]:
    case [a, b]:
        print("matched", a, b)
match (1, 2):
    case (a, b):
        print("matched tuple", a, b)
match -case:
    case -1:
        print("negative")
match = {"k": [1]}
print(match["k"])
match["k"] = 7
match.update(x=1)
print(match)
print(match
      ["k"])
