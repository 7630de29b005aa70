"""Files of a request that is sent again: each is read from where it stood at first."""

from __future__ import annotations

import os
from typing import Any

from ofapi_generated.runtime.request import File


class Rewind:
    """Sets open files back. Bytes and paths need no setting back: they are read anew."""

    __slots__ = ("_positions",)

    def __init__(self, files: list[tuple[str, File]]) -> None:
        self._positions = [
            (payload, _position(payload))
            for payload in (file.payload for _, file in files)
            if not isinstance(payload, (bytes, os.PathLike))
        ]

    def __call__(self) -> bool:
        """Whether every file stands where it stood; False for one that can't be set back."""
        try:
            for payload, position in self._positions:
                if position is None:
                    return False
                payload.seek(position)
        except (OSError, ValueError):
            return False
        return True


def _position(payload: Any) -> int | None:
    try:
        position: int = payload.tell()
        return position if payload.seekable() else None
    except (OSError, AttributeError, ValueError):
        return None
