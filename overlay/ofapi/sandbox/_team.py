"""The team whose key is used: its credits, its rate limit, its ids, and what the sandbox remembers of it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, datetime
from math import ceil
from typing import Any, Protocol

import attrs

from ._answers import too_many
from ._store import Record, Store

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FIRST_ID = 1_000_000
_UNLIMITED = 10_000_000


@attrs.frozen
class Settings:
    """How the sandbox behaves."""

    seed: int = 1
    """What the seeded agency, new ids, faults and drift follow from."""
    rate_limit: int = attrs.field(default=1000, validator=attrs.validators.ge(0))
    """Calls a minute; 0 for no limit."""
    credits: int = attrs.field(default=100_000, validator=attrs.validators.ge(0))
    """What the team has at the start."""
    fault: float = attrs.field(default=0.0, validator=[attrs.validators.ge(0), attrs.validators.le(1)])
    """The share of calls that end in a fault, from 0 to 1."""
    drift: bool = False
    """Whether all answers differ from the description."""
    step: float = attrs.field(default=0.05, validator=attrs.validators.gt(0))
    """Seconds between the steps of what takes time: uploads, exports, connecting, retries of webhooks."""


class Emit(Protocol):
    """Has an event delivered to the webhooks that want it."""

    def __call__(self, event: str, account_id: str | None, payload: dict[str, Any], /) -> None: ...


class Later(Protocol):
    """Calls something when a number of steps have passed."""

    def __call__(self, steps: float, action: Callable[[], None], /) -> None: ...


class Redeliver(Protocol):
    """Has a delivery made once more, and returns the new one's id."""

    def __call__(self, webhook: Record, delivery: Record, /) -> str: ...


class Team:
    """The state behind all answers."""

    def __init__(self, store: Store, settings: Settings, *, emit: Emit, later: Later, redeliver: Redeliver) -> None:
        self.store = store
        self.settings = settings
        self.emit = emit
        self.later = later
        self.redeliver = redeliver
        self.clock: Callable[[], datetime] = _now
        self._window = (0, 0)
        """The minute, and the calls in it."""

    def now(self) -> datetime:
        return self.clock()

    def stamp(self) -> str:
        """Now, as the API writes it."""
        return self.now().isoformat(timespec="seconds")

    # Credits

    @property
    def balance(self) -> int:
        record = self.store.get("team", "", "credits")
        return self.settings.credits if record is None else int(record["balance"])

    def charge(self, credits: int) -> None:
        if credits:
            self.set_balance(self.balance - credits)

    def set_balance(self, credits: int) -> None:
        self.store.put("team", "", "credits", {"balance": credits})

    # Rate limit

    @property
    def limit(self) -> int:
        """Calls a minute; where there is no limit, the number that the API itself says then."""
        return self.settings.rate_limit or _UNLIMITED

    def take_call(self) -> int:
        """Count a call and return how many are left this minute. Raises Refusal when there are none."""
        now = time.time()
        minute = int(now // 60)
        made = self._window[1] + 1 if self._window[0] == minute else 1
        if made > self.limit:
            raise too_many(max(1, ceil((minute + 1) * 60 - now)))
        self._window = (minute, made)
        return self.limit - made

    def forget_calls(self) -> None:
        self._window = (0, 0)

    # Ids

    def _next(self) -> int:
        record = self.store.get("team", "", "ids") or {"last": _FIRST_ID}
        self.store.put("team", "", "ids", {"last": record["last"] + 1})
        return int(record["last"]) + 1

    def number(self) -> int:
        """A new id that is a number."""
        return self._next()

    def _digest(self, kind: str) -> str:
        return hashlib.sha256(f"{self.settings.seed} {kind} {self._next()}".encode()).hexdigest()

    def ulid(self) -> str:
        digits = int(self._digest("ulid")[:30], 16)
        return "01" + "".join([_CROCKFORD[digits >> place & 31] for place in range(0, 120, 5)])

    def prefixed(self, prefix: str) -> str:
        """An id of the API's own, like `acct_...`."""
        return f"{prefix}_{self._digest(prefix)[:32]}"

    def event_key(self) -> str:
        """The key by which the deliveries of one event are known: `evt_` and 40 hexadecimal digits."""
        return f"evt_{self._digest('evt')[:40]}"

    def uuid(self) -> str:
        hex_ = self._digest("uuid")
        return f"{hex_[:8]}-{hex_[8:12]}-4{hex_[13:16]}-a{hex_[17:20]}-{hex_[20:32]}"

    # Accounts

    def account(self, account_id: str) -> dict[str, Any] | None:
        return self.store.get("accounts", "", account_id)


def _now() -> datetime:
    return datetime.now(UTC)
