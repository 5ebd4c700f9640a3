print(3.type(), 3.5.type(), "a".type(), [].type(), {}.type(), None.type(), True.type(), (1,).type(), b"".type(), range(2).type())
print({"type": "a key"}.type(), {"type": "a key"}["type"])
class Own:
    def type(self): return "own method"
print(Own().type(), hasattr(5, "type"), hasattr(Own(), "type"))
try:
    (5).type(1)
except TypeError as e:
    print("TypeError")
x = 5
print(x.type(), (x + 0.5).type(), 10.type() + "s", 0x1f.type() if False else 1.bit_length())
