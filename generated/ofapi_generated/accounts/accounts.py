"""Account of one account: the operations of `account.accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.resource import AccountResource, AsyncAccountResource

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountAccounts(AccountResource):
    """Endpoints for your linked accounts."""

    __slots__ = ()

    def disconnect(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Disconnect Account.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/accounts/{id}; safe to repeat.
        """
        from ..api.accounts.disconnect_account import OPERATION

        return self._caller.call(OPERATION, {"account_id": self._account}, validate=validate, options=options)

    def get_current(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountProfile]:
        """Get Current Account.

        Returns AccountProfile as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me; safe to repeat.
        """
        from ..api.accounts.get_current_account import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_model_start_date(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ModelStartDate]:
        """Get Model Start Date.

        Returns ModelStartDate as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/model-start-date; safe to repeat.
        """
        from ..api.accounts.get_model_start_date import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_top_percentage(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.TopPercentage]:
        """Get Top Percentage.

        Returns TopPercentage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/top-percentage; safe to repeat.
        """
        from ..api.accounts.get_top_percentage import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)


class AsyncAccountAccounts(AsyncAccountResource):
    """Endpoints for your linked accounts."""

    __slots__ = ()

    async def disconnect(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Disconnect Account.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/accounts/{id}; safe to repeat.
        """
        from ..api.accounts.disconnect_account import OPERATION

        return await self._caller.call(OPERATION, {"account_id": self._account}, validate=validate, options=options)

    async def get_current(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountProfile]:
        """Get Current Account.

        Returns AccountProfile as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me; safe to repeat.
        """
        from ..api.accounts.get_current_account import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_model_start_date(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ModelStartDate]:
        """Get Model Start Date.

        Returns ModelStartDate as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/model-start-date; safe to repeat.
        """
        from ..api.accounts.get_model_start_date import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_top_percentage(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.TopPercentage]:
        """Get Top Percentage.

        Returns TopPercentage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/me/top-percentage; safe to repeat.
        """
        from ..api.accounts.get_top_percentage import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)
