import flat.dotted
import flat.both as both
print(flat.dotted.where, both.where)
from flat.dotted import where
print(where)
