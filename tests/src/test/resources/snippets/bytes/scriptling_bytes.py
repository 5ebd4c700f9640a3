print(bytes("hi") == b"hi", bytes("é"), bytes.frombase64("aGk=").base64() == "aGk=", bytes.frombase64("aGk="), b"hi".length(), b"hello world".base64(), bytearray("hi"), bytearray(b"hi").length())
try:
    bytes.frombase64("a")
except ValueError:
    print("ValueError")
print(b"".length(), b"".base64() == "")
