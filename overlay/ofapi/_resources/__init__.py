"""Resources with more than the generated methods."""

RESOURCES = frozenset({"smart_links"})
"""Resources that have a module here."""
