"""Smart Links, with a method for each type of link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofapi_generated.accounts.smart_links import AccountSmartLinks as GeneratedAccountSmartLinks
from ofapi_generated.accounts.smart_links import AsyncAccountSmartLinks as GeneratedAsyncAccountSmartLinks
from ofapi_generated.resources.smart_links import AsyncSmartLinks as GeneratedAsyncSmartLinks
from ofapi_generated.resources.smart_links import SmartLinks as GeneratedSmartLinks

if TYPE_CHECKING:
    from ofapi_generated.models import SmartLink
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse


class SmartLinks(GeneratedSmartLinks):
    """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""

    __slots__ = ()

    def create_free_trial(
        self, account_id: str, name: str, days: int = 7, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """Create a Smart Link that gives a free trial of `days` days (1 to 360).

        Raises RequestValidationError before anything is sent for days out of range or an empty name or account.
        """
        return self.create(
            account_id=account_id,
            name=name,
            link_type="free_trial",
            free_trial_days=days,
            validate=validate,
            options=options,
        )

    def create_tracking(
        self, account_id: str, name: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """Create a Smart Link that tracks where fans come from, without a free trial.

        Raises RequestValidationError before anything is sent for an empty name or account.
        """
        return self.create(
            account_id=account_id, name=name, link_type="tracking_link", validate=validate, options=options
        )


class AsyncSmartLinks(GeneratedAsyncSmartLinks):
    """Smart Links: Free Trial Links and Tracking Links with pooled inventory. Without blocking."""

    __slots__ = ()

    async def create_free_trial(
        self, account_id: str, name: str, days: int = 7, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """`SmartLinks.create_free_trial` without blocking."""
        return await self.create(
            account_id=account_id,
            name=name,
            link_type="free_trial",
            free_trial_days=days,
            validate=validate,
            options=options,
        )

    async def create_tracking(
        self, account_id: str, name: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """`SmartLinks.create_tracking` without blocking."""
        return await self.create(
            account_id=account_id, name=name, link_type="tracking_link", validate=validate, options=options
        )


class AccountSmartLinks(GeneratedAccountSmartLinks):
    """Smart Links: Free Trial Links and Tracking Links of one account."""

    __slots__ = ()

    def create_free_trial(
        self, name: str, days: int = 7, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """Create a Smart Link that gives a free trial of `days` days (1 to 360).

        Raises RequestValidationError before anything is sent for days out of range or an empty name.
        """
        return self.create(
            name=name,
            link_type="free_trial",
            free_trial_days=days,
            validate=validate,
            options=options,
        )

    def create_tracking(
        self, name: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """Create a Smart Link that tracks where fans come from, without a free trial.

        Raises RequestValidationError before anything is sent for an empty name.
        """
        return self.create(name=name, link_type="tracking_link", validate=validate, options=options)


class AsyncAccountSmartLinks(GeneratedAsyncAccountSmartLinks):
    """Smart Links: Free Trial Links and Tracking Links of one account. Without blocking."""

    __slots__ = ()

    async def create_free_trial(
        self, name: str, days: int = 7, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """`AccountSmartLinks.create_free_trial` without blocking."""
        return await self.create(
            name=name,
            link_type="free_trial",
            free_trial_days=days,
            validate=validate,
            options=options,
        )

    async def create_tracking(
        self, name: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[SmartLink]:
        """`AccountSmartLinks.create_tracking` without blocking."""
        return await self.create(name=name, link_type="tracking_link", validate=validate, options=options)
