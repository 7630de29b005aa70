"""Rules of the media vault: its uploads are those of the CDN."""

from __future__ import annotations

from ._rule import Rules
from .media import UPLOAD

RULES: Rules = {"uploadMediaToVault": UPLOAD}
