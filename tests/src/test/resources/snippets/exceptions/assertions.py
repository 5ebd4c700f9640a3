assert True
assert 1 == 1, "not shown"
for check in (lambda: 0, lambda: ""):
    try:
        assert check(), f"failed: {check()!r}"
    except AssertionError as e:
        print(repr(e), str(e))
try:
    assert False
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert [], ("a", 1)
except AssertionError as e:
    print(e.args)
def message():
    print("evaluated only on failure")
    return "m"
assert True, message()
try:
    assert None, message()
except AssertionError as e:
    print(e)
print(__debug__)
