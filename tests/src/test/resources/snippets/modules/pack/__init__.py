"""The package."""
NAME = "pack"
from . import sibling
