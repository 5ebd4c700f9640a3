from .. import NAME, sibling
from ..sibling import loaded as up
from . import DEEP
exported = f"{NAME} {DEEP} {sibling.loaded}"
_hidden = 1
hidden = "hidden"
__all__ = ["exported"]
