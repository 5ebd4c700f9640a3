"""Numbers about numbers; named like a module of the library, but inside our package."""
import math

from ..registry import announce
from .histogram import Histogram

announce(__name__)
