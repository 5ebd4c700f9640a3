import helper
import helper as h
import pack
import pack.inner
import pack.inner as direct
import pack.deep.leaf
from helper import value, greet as hello
from helper import (value as v2, Thing,)
from pack import inner, deep
from pack.deep import leaf
from pack.deep.leaf import *
print(helper is h, helper.value, value, v2, hello("x"), Thing().name, pack.inner is direct is inner, deep is pack.deep, leaf is pack.deep.leaf)
print(exported, leaf.hidden, pack.NAME, pack.inner.sibling_value, pack.deep.leaf.up)
try:
    hidden
except NameError as e:
    print(e)
import sys
print(sys.modules["helper"] is helper, "pack.deep.leaf" in sys.modules, helper.__name__, pack.__name__, direct.__name__, leaf.__name__)
print(pack.__package__, direct.__package__, leaf.__package__, helper.__package__ == "", __name__)
import helper
print(helper.count())
def local_import():
    import pack.inner as p
    from helper import value
    return p.sibling_value, value
print(local_import(), "p" in globals())
if True:
    import math as m
print(m.sqrt(16), __import__("pack.inner") is pack, __import__("helper").value)
helper.value = "changed"
from helper import value as again
print(again, value)
