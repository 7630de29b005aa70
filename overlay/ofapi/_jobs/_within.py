"""Options of a call that a wait leaves only so much time."""

from __future__ import annotations

from typing import Any

import attrs

from ofapi_generated.runtime.options import RequestOptions

from .._options import over


@attrs.frozen(kw_only=True)
class Within(RequestOptions):
    """Options of a call that ends after `seconds` at the latest, or at its own or its client's deadline."""

    seconds: float

    def over(self, base: Any) -> Any:
        merged = super().over(base)
        own = merged.deadline if isinstance(merged.deadline, (int, float)) else self.seconds
        return attrs.evolve(merged, deadline=min(own, self.seconds))


def within(seconds: float, options: RequestOptions | None) -> Within:
    """The options, for a call that ends after `seconds` at the latest. Raises TypeError for what is none."""
    return Within(**attrs.asdict(over(options, RequestOptions()), recurse=False), seconds=seconds)
