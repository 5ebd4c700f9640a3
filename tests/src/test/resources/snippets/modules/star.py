from star_all import *
from star_plain import *
print(listed, _listed_too, plain)
for name in ("unlisted", "_private"):
    try:
        globals()[name]
        print(name, "was imported")
    except KeyError:
        print(name, "was not imported")
import star_all, star_plain
print(star_all.unlisted, star_plain._private)
try:
    from star_bad import *
except AttributeError as e:
    print(e)
