"""Subscription Bundles of one account: the operations of `account.bundles`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountBundles(AccountResource):
    """Subscription Bundles."""

    __slots__ = ()

    def create(
        self,
        *,
        discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
        duration: Literal[3, 6, 12],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SubscriptionBundle]:
        """Create Bundle.

        Returns SubscriptionBundle as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/bundles; not safe to repeat (creates: there would be two of it).
        """
        from ..api.bundles.create_bundle import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "discount": discount, "duration": duration},
            validate=validate,
            options=options,
        )

    def delete(
        self, bundle_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SubscriptionBundle]:
        """Delete Bundle.

        Returns SubscriptionBundle as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/bundles/{bundle_id}; safe to repeat.
        """
        from ..api.bundles.delete_bundle import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "bundle_id": bundle_id}, validate=validate, options=options
        )

    def list(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.SubscriptionBundle]]:
        """List Bundles.

        Returns list[SubscriptionBundle] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/bundles; safe to repeat.
        """
        from ..api.bundles.list_bundles import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)


class AsyncAccountBundles(AsyncAccountResource):
    """Subscription Bundles."""

    __slots__ = ()

    async def create(
        self,
        *,
        discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
        duration: Literal[3, 6, 12],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SubscriptionBundle]:
        """Create Bundle.

        Returns SubscriptionBundle as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/bundles; not safe to repeat (creates: there would be two of it).
        """
        from ..api.bundles.create_bundle import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "discount": discount, "duration": duration},
            validate=validate,
            options=options,
        )

    async def delete(
        self, bundle_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SubscriptionBundle]:
        """Delete Bundle.

        Returns SubscriptionBundle as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/bundles/{bundle_id}; safe to repeat.
        """
        from ..api.bundles.delete_bundle import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "bundle_id": bundle_id}, validate=validate, options=options
        )

    async def list(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.SubscriptionBundle]]:
        """List Bundles.

        Returns list[SubscriptionBundle] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/bundles; safe to repeat.
        """
        from ..api.bundles.list_bundles import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)
