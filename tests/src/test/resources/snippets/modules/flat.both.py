where = "a file named flat.both.py"
