import json
print(json.OWN, json.__name__, hasattr(json, "dumps"))
import string as text_module
print(text_module.OWN)
