__all__ = ["listed", "_listed_too"]
listed, _listed_too, unlisted = 1, 2, 3
