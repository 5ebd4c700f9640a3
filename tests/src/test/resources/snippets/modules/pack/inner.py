from . import sibling
from .sibling import loaded
from .deep import DEEP
import pack
sibling_value = loaded + " " + DEEP + " " + pack.NAME
