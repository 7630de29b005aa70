"""Names that went, for calls by operation id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .runtime.gone import Gone

METHODS: Final[Mapping[str, Gone]] = {}
"""By method: `smart_links.create`."""

ARGUMENTS: Final[Mapping[str, Mapping[str, Gone]]] = {}
"""By method, then by argument."""

OPERATIONS: Final[Mapping[str, Gone]] = {}
"""By operation id."""
