"""Keeps the order in which the modules of this package were executed."""
_order = []


def announce(name):
    """Called once by each module; a second call would show double execution."""
    _order.append(name.rpartition(".")[2])


def loaded():
    return list(_order)
