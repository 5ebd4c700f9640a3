def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0], sep=": ")
def missing(): import nowhere_to_be_found
def missing_sub(): import pack.nowhere
def not_package(): import helper.sub
def missing_name(): from helper import absent
def missing_in_package(): from pack import absent
def broken(): import broken_module
def relative(): from . import helper
def attribute():
    import helper
    helper.absent
def circular():
    import cycle_a
    print(cycle_a.result)
for f in (missing, missing_sub, not_package, missing_name, missing_in_package, broken, broken, attribute, relative, circular): show(f)
try:
    import nowhere_at_all
except ImportError as e:
    print(isinstance(e, ModuleNotFoundError), e.name)
import sys
print("broken_module" in sys.modules, "nowhere_to_be_found" in sys.modules)
import with_getattr
print(with_getattr.dynamic, with_getattr.real)
try:
    with_getattr.nope
except AttributeError as e:
    print(e)
