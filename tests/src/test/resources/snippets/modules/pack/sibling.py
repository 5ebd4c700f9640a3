loaded = "sibling loaded"
