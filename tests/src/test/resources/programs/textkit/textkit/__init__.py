"""Tools for plain text."""
VERSION = "1.2"

from . import registry
from .registry import loaded, announce

announce(__name__)
