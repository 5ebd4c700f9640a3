"""Good and bad JSON documents, most of them made from good ones by small changes."""
import json
state = 12345
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
    return (state >> 33) % n
seeds = ['{"a": [1, 2.5, -0.0, 1e5, null, true, false], "b": {"c": "x\\u00e9\\n", "a": ""}}', '[NaN, Infinity, -Infinity, -1, 0, 10, 12345678901234567890, 1.5E-3]',
  '"\\ud83d\\ude00 \\ud83d x \\ude00 \U0001F600 \u00e9\u20ac"', '[{"id":1,"name":"item 1"},{"id":2,"name":"item 2"},{"name":"x","id":3},{"id":4,"name":"long long long name"}]',
  ' [ ] ', '{}', '[[],[[]],{"":{}}]', '"\ud800 lone \\udc00"', '{"a":1,"a":2,"\u00e9":3,"\\u0061":4}', '["\\"\\\\\\/\\b\\f\\n\\r\\t"]', '[1.7976931348623157e308, 1e400, -1e-400, 123456789012345678, 1234567890123456789, 0.1, 123456789.123456789, 1e22, 1e23, 9007199254740993.0, 1.0e+5]']
alphabet = list('{}[]":,\\u0123456789eE+-.tfnNI \n\tabd\x01\u00e9\u20ac\U0001F600') + ['\\u', '\\ud83d', '\\udE00', 'NaN', '-Infinity', 'null', '""', '"x"', '"id":', '\\', '\r', '\x0b']
def mutate(s):
    for _ in range(1 + rnd(3)):
        k = rnd(5)
        i = rnd(len(s) + 1)
        if k == 0: s = s[:i] + alphabet[rnd(len(alphabet))] + s[i:]
        elif k == 1: s = s[:i] + s[i + 1 + rnd(3):]
        elif k == 2: s = s[:i]
        elif k == 3: s = s[:i] + alphabet[rnd(len(alphabet))] + s[i + 1:]
        else:
            j = rnd(len(s) + 1)
            s = s[:i] + s[min(i, j):max(i, j)] + s[i:]
    return s
def show(f, *a):
    try:
        return ascii(f(*a))
    except json.JSONDecodeError as e:
        return "ERR " + ascii(str(e)) + " " + str((e.msg, e.pos, e.lineno, e.colno)) + " " + str(e.doc == a[0])
    except Exception as e:
        return type(e).__name__ + " " + ascii(str(e))
for s in seeds:
    print(show(json.loads, s))
for i in range(150):
    s = mutate(seeds[rnd(len(seeds))])
    print(ascii(s), show(json.loads, s))
    try:
        v = json.loads(s)
        print(json.dumps(v), ascii(json.dumps(v, ensure_ascii=False)), json.dumps(v, indent=1), json.dumps(v, separators=(",", ":")))
    except json.JSONDecodeError:
        pass
for i in range(30):
    x = "".join(str(rnd(10)) for _ in range(1 + rnd(20)))
    if rnd(3): x += "." + "".join(str(rnd(10)) for _ in range(1 + rnd(20)))
    if rnd(2): x += "eE"[rnd(2)] + ["", "+", "-"][rnd(3)] + str(rnd(330 if rnd(2) else 25))
    print(x, show(json.loads, x), show(json.loads, "-" + x), show(json.loads, x.lstrip("0")))
