"""Resources with more than the generated methods."""

RESOURCES = frozenset({"connect", "data_exports", "media", "media_vault", "smart_links"})
"""Resources that have a module here."""
