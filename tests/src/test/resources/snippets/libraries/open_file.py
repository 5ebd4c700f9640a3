import os
path = "open_file_test_%d.tmp" % os.getpid()
try:
    with open(path, "w") as f:
        print(f.write("one\ntwo é\n"), f.writelines(["three\n", "four"]))
    with open(path) as f:
        print(f.readline(), f.read(4), [line for line in f])
    with open(path, "a") as f:
        f.write("\nfive")
    with open(path, "rb") as f:
        data = f.read()
        print(len(data), data[:3], type(data).__name__)
    with open(path) as f:
        print(f.readlines(), f.closed)
    print(f.closed, os.path.exists(path))
    try:
        f.read()
    except ValueError as e:
        print(e)
    with open(path, "wb") as f:
        f.write(b"\x00\xff")
    with open(path, "rb") as f:
        print(f.seek(1), f.tell(), f.read())
finally:
    os.remove(path)
print(os.path.exists(path))
try:
    open(path)
except FileNotFoundError as e:
    print(e.errno, e.strerror)
