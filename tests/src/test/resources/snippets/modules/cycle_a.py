import cycle_b
result = cycle_b.seen + " a"
def late(): return cycle_b.use()
result += " " + late()
