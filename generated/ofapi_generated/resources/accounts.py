"""Account: the operations of `client.accounts`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class Accounts(Resource):
    """Endpoints for your linked accounts."""

    __slots__ = ()

    def disconnect(
        self, account_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Disconnect Account.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/accounts/{id}; safe to repeat.
        """
        from ..api.accounts.disconnect_account import OPERATION

        return self._caller.call(OPERATION, {"account_id": account_id}, validate=validate, options=options)

    def get_current(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountProfile]:
        """Get Current Account.

        Returns AccountProfile as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me; safe to repeat.
        """
        from ..api.accounts.get_current_account import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def get_model_start_date(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ModelStartDate]:
        """Get Model Start Date.

        Returns ModelStartDate as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/model-start-date; safe to repeat.
        """
        from ..api.accounts.get_model_start_date import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def get_top_percentage(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.TopPercentage]:
        """Get Top Percentage.

        Returns TopPercentage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/top-percentage; safe to repeat.
        """
        from ..api.accounts.get_top_percentage import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list(
        self,
        *,
        onlyfans_email: str | None | Unset = UNSET,
        onlyfans_id: str | None | Unset = UNSET,
        onlyfans_username: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[builtins.list[models.Account]]:
        """List Accounts.

        Returns list[Account] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/accounts; safe to repeat.
        """
        from ..api.accounts.list_accounts import OPERATION

        return self._caller.call(
            OPERATION,
            {"onlyfans_email": onlyfans_email, "onlyfans_id": onlyfans_id, "onlyfans_username": onlyfans_username},
            validate=validate,
            options=options,
        )


class AsyncAccounts(AsyncResource):
    """Endpoints for your linked accounts."""

    __slots__ = ()

    async def disconnect(
        self, account_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Disconnect Account.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/accounts/{id}; safe to repeat.
        """
        from ..api.accounts.disconnect_account import OPERATION

        return await self._caller.call(OPERATION, {"account_id": account_id}, validate=validate, options=options)

    async def get_current(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountProfile]:
        """Get Current Account.

        Returns AccountProfile as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me; safe to repeat.
        """
        from ..api.accounts.get_current_account import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    async def get_model_start_date(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ModelStartDate]:
        """Get Model Start Date.

        Returns ModelStartDate as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/model-start-date; safe to repeat.
        """
        from ..api.accounts.get_model_start_date import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    async def get_top_percentage(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.TopPercentage]:
        """Get Top Percentage.

        Returns TopPercentage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/top-percentage; safe to repeat.
        """
        from ..api.accounts.get_top_percentage import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    async def list(
        self,
        *,
        onlyfans_email: str | None | Unset = UNSET,
        onlyfans_id: str | None | Unset = UNSET,
        onlyfans_username: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[builtins.list[models.Account]]:
        """List Accounts.

        Returns list[Account] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/accounts; safe to repeat.
        """
        from ..api.accounts.list_accounts import OPERATION

        return await self._caller.call(
            OPERATION,
            {"onlyfans_email": onlyfans_email, "onlyfans_id": onlyfans_id, "onlyfans_username": onlyfans_username},
            validate=validate,
            options=options,
        )
