"""Resources with more than the generated methods."""

RESOURCES = frozenset({"smart_links", "usage"})
"""Resources that have a module here."""
