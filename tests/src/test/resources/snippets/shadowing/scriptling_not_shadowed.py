import sys

print(type(sys.argv).__name__, hasattr(sys, "OWN"))
