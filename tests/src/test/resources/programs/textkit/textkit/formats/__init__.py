"""Output formats."""
from ..registry import announce

announce(__name__)
