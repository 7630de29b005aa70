"""`Event`: one delivery, typed. And the table of event types, filled by their declarations."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform, get_args, get_type_hints

import attrs

from ofapi_generated.runtime.model import Model

_types: dict[str, type[Event]] = {}
E = TypeVar("E", bound="Event")


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False, field_specifiers=(attrs.field,))
def event(cls: type[E]) -> type[E]:
    """Declare a type of event. One whose `event` is a `Literal` goes into the table under that name."""
    built = attrs.frozen(cls, kw_only=True, eq=False, repr=False)
    hints = get_type_hints(built)
    payload = hints["payload"]
    if isinstance(payload, type) and issubclass(payload, Model):
        built.payload_model = payload
    for name in get_args(hints["event"]):
        _types[name] = built
    return built


@event
class Event:
    """Something that happened, as the API told it. `isinstance` and `match` tell events apart.

    Events may come in any order and more than once. Handle each on its own, compare the times in the payload before
    something older overwrites something newer, and see `Deduplicator`.
    """

    event: str
    """Its name, e.g. `messages.received`."""
    account_id: str | None
    """`acct_...`; None for events of the team, such as those of data exports."""
    payload: Any
    """What happened, typed by the event."""
    idempotency_key: str | None = None
    """Names the event in all its deliveries; None where the API sends none, as for `users.typing`."""
    redelivery_of: str | None = None
    """The delivery that someone asked to have repeated; None for one that the API sent of its own accord."""
    raw: dict[str, Any] = attrs.field(factory=dict)
    """The JSON as it came, with every key. The payload reads from it: do not change it."""

    payload_model: ClassVar[type[Model] | None] = None

    @classmethod
    def of(cls, raw: dict[str, Any], idempotency_key: str | None, redelivery_of: str | None) -> Self:
        """The event of a body, of this type. A payload that is no object reads as an empty one; it is in `raw`."""
        account, payload = raw.get("account_id"), raw.get("payload")
        if cls.payload_model is not None:
            payload = cls.payload_model.wrap(payload if type(payload) is dict else {})
        return cls(
            event=raw["event"],
            account_id=str(account) if type(account) in (str, int) and account else None,
            payload=payload,
            idempotency_key=idempotency_key,
            redelivery_of=redelivery_of,
            raw=raw,
        )

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._said() == other._said()

    def __hash__(self) -> int:
        return hash((self.event, self.account_id, self.idempotency_key, self.redelivery_of))

    def __repr__(self) -> str:
        payload = self.payload
        shown = repr(payload) if payload is None or isinstance(payload, Model) else f"<{type(payload).__name__}>"
        of = f", redelivery_of={self.redelivery_of!r}" if self.redelivery_of else ""
        return (
            f"{type(self).__name__}(event={self.event!r}, account_id={self.account_id!r}, payload={shown}, "
            f"idempotency_key={self.idempotency_key!r}{of})"
        )

    def _said(self) -> tuple[Any, ...]:
        return self.raw, self.idempotency_key, self.redelivery_of


EVENT_TYPES: Mapping[str, type[Event]] = MappingProxyType(_types)
"""Event name to its type, for all names this version knows."""
