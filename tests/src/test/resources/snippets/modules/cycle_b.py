import cycle_a
seen = "b sees " + str(hasattr(cycle_a, "result"))
def use(): return type(cycle_a).__name__
