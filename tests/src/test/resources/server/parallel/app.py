"""Handlers that change shared values at the same moment; single operations are atomic."""
import scriptling.runtime.http as http

items = []
table = {}
members = set()


class Record:
    pass


record = Record()


@http.post("/work/{id}")
def work(request):
    number = int(request.path_param("id"))
    for i in range(20):
        key = number * 20 + i
        items.append(key)
        table[key] = str(key)
        members.add(key)
        setattr(record, "f%d" % (key % 50), key)
        table.setdefault("shared", number)
        if i % 5 == 0:
            total = 0
            try:
                for value in table:
                    total += 1
                for value in items:
                    total += 1
                for value in members:
                    total += 1
            except RuntimeError as e:
                assert "changed size" in str(e), str(e)
            sorted(items)
            repr(record.__dict__)
    return {"done": number}


@http.get("/result")
def result(request):
    return {"items": len(items), "distinct": len(set(items)), "table": len(table), "members": len(members),
            "wrong": [k for k in table if k != "shared" and table[k] != str(k)], "fields": len(record.__dict__)}


@http.post("/shrink")
def shrink(request):
    popped = []
    while True:
        try:
            popped.append(items.pop())
        except IndexError:
            return popped
