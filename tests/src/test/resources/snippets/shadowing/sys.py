OWN = "must never be imported"
