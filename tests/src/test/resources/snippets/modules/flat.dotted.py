where = "a file named flat.dotted.py"
