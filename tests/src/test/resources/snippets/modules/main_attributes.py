"""The docstring of the script."""
import helper, pack
print(__name__, __doc__, helper.__doc__, pack.__doc__, helper.__name__)
print(__file__.endswith("main_attributes.py"), helper.__file__.endswith("helper.py"), pack.__file__.replace("\\", "/").endswith("pack/__init__.py"), len(list(pack.__path__)))
print(__package__, pack.__package__)
print(type(helper).__name__, repr(helper).startswith("<module 'helper' from '"), hasattr(helper, "value"), "value" in vars(helper))
import sys
print(type(sys.argv).__name__, sys.argv[0].endswith("main_attributes.py"), sys.argv[1:], type(sys.path).__name__)
import math, json
print(math.__name__, json.dumps({"a": [1, None, True, 1.5, "é"]}), json.loads('{"k": [1, 2.0, null]}'))
class C: pass
print(C.__module__, helper.Thing.__module__, helper.greet.__module__)
