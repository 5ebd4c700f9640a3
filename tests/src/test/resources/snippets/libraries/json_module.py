import json
print(json.dumps({"b": [1, 2.5, None, True, "é\n\"x\""], "a": {}}), json.dumps([1, 2], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps("é", ensure_ascii=False), json.dumps((1, 2)), json.dumps({1: "a", None: 2, True: 3}), json.dumps([1, 2], separators=(",", ":")))
print(json.loads('{"a": [1, 2.5, null, true, "\\u00e9"]}'), json.loads(" [] "), json.loads("12345678901234567890"), json.loads('"x"'), json.loads("-1.5e3"), json.loads(b"[1]"))
for text in ("", "{", "[1,]", '{"a" 1}', "nul", "[1] x", '"abc'):
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        print(e, isinstance(e, ValueError), e.pos)
for value in ({1, 2}, object, {(1,): 2}):
    try:
        json.dumps(value)
    except TypeError as e:
        print(e)
loop = []; loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
print(json.dumps({"k": {1}}, default=lambda o: sorted(o)), json.loads("[1.0, 2]", parse_float=str), json.dumps(float("inf")))
