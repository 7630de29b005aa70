"""After a fork: a child shares neither locks that its parent's threads held nor its parent's connections."""

from __future__ import annotations

import os
from threading import Lock
from typing import Protocol
from weakref import WeakSet


class _Locked(Protocol):
    _lock: Lock


class _Forked(Protocol):
    def _after_fork(self) -> None: ...


_locked: WeakSet[_Locked] = WeakSet()
_forked: WeakSet[_Forked] = WeakSet()


def renew_lock(holder: _Locked) -> None:
    """Give `holder` a new lock in each child: a thread that held it does not exist there."""
    _locked.add(holder)


def tell(holder: _Forked) -> None:
    """Call `holder._after_fork()` in each child."""
    _forked.add(holder)


def _in_child() -> None:
    for holder in list(_locked):
        holder._lock = Lock()
    for other in list(_forked):
        other._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
