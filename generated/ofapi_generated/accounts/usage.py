"""Usage of one account: the operations of `account.usage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountUsage(AccountResource):
    """Usage."""

    __slots__ = ()

    def get_credits(
        self,
        *,
        include_today: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        group_by: Literal["day", "account", "endpoint"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Credit Usage.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/usage/credits; safe to repeat.
        """
        from ..api.usage.get_credit_usage import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "include_today": include_today,
                "from_": from_,
                "to": to,
                "group_by": group_by,
                "account_id": self._account,
            },
            validate=validate,
            options=options,
        )


class AsyncAccountUsage(AsyncAccountResource):
    """Usage."""

    __slots__ = ()

    async def get_credits(
        self,
        *,
        include_today: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        group_by: Literal["day", "account", "endpoint"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Credit Usage.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/usage/credits; safe to repeat.
        """
        from ..api.usage.get_credit_usage import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "include_today": include_today,
                "from_": from_,
                "to": to,
                "group_by": group_by,
                "account_id": self._account,
            },
            validate=validate,
            options=options,
        )
