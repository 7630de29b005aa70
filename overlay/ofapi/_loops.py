"""What is kept for each event loop."""

from __future__ import annotations

import asyncio
from typing import Any
from weakref import WeakKeyDictionary


def forget_ended(kept: WeakKeyDictionary[asyncio.AbstractEventLoop, Any]) -> None:
    """Let go of what belongs to loops that are closed: connections refer to their loop, and would keep it for ever."""
    for reference in kept.keyrefs():  # a copy: loops of other threads may come in the meantime
        loop = reference()
        if loop is not None and loop.is_closed():
            kept.pop(loop, None)
