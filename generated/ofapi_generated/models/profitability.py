"""`Profitability`."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model, optional


@model
class Profitability(Model):
    """Profitability.

    Returned by `financial_analytics.get_profitability`,
    `financial_analytics.get_profitability_history`.
    """

    active_milestones: str | None = optional("activeMilestones")
    agency_earnings: str | None = optional("agencyEarnings")
    commission_amount: str | None = optional("commissionAmount")
    commission_rate: str | None = optional("commissionRate")
    costs: list[Any] | None = optional("costs")
    creator_name: str | None = optional("creatorName")
    has_commission_for_period: bool | None = optional("hasCommissionForPeriod")
    has_costs_for_period: bool | None = optional("hasCostsForPeriod")
    margin_percentage: str | None = optional("marginPercentage")
    month: int | None = optional("month")
    only_fans_user_id: int | None = optional("onlyFansUserId")
    profit: str | None = optional("profit")
    projected_net: str | None = optional("projectedNet")
    rate_periods: list[Any] | None = optional("ratePeriods")
    referral_note: str | None = optional("referralNote")
    total_costs: str | None = optional("totalCosts")
    year: int | None = optional("year")
