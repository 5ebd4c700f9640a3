"""JSON written and read, without spaces and with no whole float, which other languages would write as an integer."""
import json

SIZE = 2400


def run(size):
    document = {
        "title": "measured",
        "items": [
            {"id": i, "name": "item " + str(i), "price": i + 0.25, "tags": ["a", "b", str(i % 7)], "sold": i % 2 == 0, "note": None}
            for i in range(size)
        ],
    }
    total = 0
    for _ in range(10):
        text = json.dumps(document, separators=(",", ":"))
        back = json.loads(text)
        total += len(text) + len(back["items"][size // 2]["tags"])
    return [total, back == document]
