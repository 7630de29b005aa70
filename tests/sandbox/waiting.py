"""Waiting for what a sandbox does behind a call."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(told: Callable[[], T], seconds: float = 20.0) -> T:
    """The first true thing that is told, asked for again and again."""
    deadline = time.monotonic() + seconds
    while not (found := told()):
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)
    return found
