"""An incremental solver of constraints (the test program "constraints")."""
import constraints

SIZE = 1500


def run(size):
    return constraints.run(size)
