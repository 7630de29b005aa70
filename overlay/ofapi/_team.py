"""What all calls of a client share, with other clients as well: the pace, the budget, the count, who is told."""

from __future__ import annotations

from typing import NamedTuple

from ._credits import Budget
from ._hooks import Hooks
from ._pacing import Limiter
from ._usage import Tally


class Team(NamedTuple):
    """Named for the API's word for who pays: the limits are the team's."""

    limiter: Limiter
    budget: Budget | None
    tally: Tally
    hooks: Hooks
