"""`GetPeriodComparisonBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import Ref
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


@model
class GetPeriodComparisonBody(Model):
    """Get period comparison body.

    Taken by `summary_analytics.get_period_comparison`.
    """

    _absent: ClassVar[Any] = UNSET

    account_ids: Sequence[str] = required("account_ids")
    period_a: models.ComparisonPeriodA | Mapping[str, Any] = required("period_a", Ref("ComparisonPeriodA"))
    period_b: models.ComparisonPeriodB | Mapping[str, Any] = required("period_b", Ref("ComparisonPeriodB"))
    granularity: Literal["months", "quarters", "half_years", "years"] | Unset = optional("granularity")
    stat_type: Literal["totalEarnings", "subscriptions", "posts", "messages", "tips", "streams"] | Unset = optional(
        "stat_type"
    )
