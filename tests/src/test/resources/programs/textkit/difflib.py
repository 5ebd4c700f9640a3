"""A user's own module that is named like a bundled one."""
NOTE = "difflib is ours: " + __name__
