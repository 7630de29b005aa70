"""Promotions: the operations of `client.promotions`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Promotions(Resource):
    """Promotions."""

    __slots__ = ()

    def create(
        self,
        account: str,
        *,
        discount: int,
        expiration_days: int,
        offer_limit: int,
        type: Literal["new", "expired", "new_and_expired"],
        free_trial_days: int | Unset = UNSET,
        message: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[builtins.list[models.Promotion]]:
        """Create Promotion.

        Args:
            free_trial_days: Required only when discount is 100.

        Returns list[Promotion] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/promotions; not safe to repeat (creates: there would be two of it).
        """
        from ..api.promotions.create_promotion import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "discount": discount,
                "expiration_days": expiration_days,
                "offer_limit": offer_limit,
                "type": type,
                "free_trial_days": free_trial_days,
                "message": message,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, account: str, promotion_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Promotion.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/promotions/{promotion_id}; safe to repeat.
        """
        from ..api.promotions.delete_promotion import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "promotion_id": promotion_id}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Promotion]:
        """List Promotions.

        Args:
            limit: Default `10`.
            offset: Default `0`.

        Returns a page of Promotion; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/promotions; safe to repeat.
        """
        from ..api.promotions.list_promotions import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    def stop(
        self, account: str, promotion_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Stop Promotion.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/promotions/{promotion_id}/stop; safe to repeat.
        """
        from ..api.promotions.stop_promotion import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "promotion_id": promotion_id}, validate=validate, options=options
        )


class AsyncPromotions(AsyncResource):
    """Promotions."""

    __slots__ = ()

    async def create(
        self,
        account: str,
        *,
        discount: int,
        expiration_days: int,
        offer_limit: int,
        type: Literal["new", "expired", "new_and_expired"],
        free_trial_days: int | Unset = UNSET,
        message: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[builtins.list[models.Promotion]]:
        """Create Promotion.

        Args:
            free_trial_days: Required only when discount is 100.

        Returns list[Promotion] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/promotions; not safe to repeat (creates: there would be two of it).
        """
        from ..api.promotions.create_promotion import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "discount": discount,
                "expiration_days": expiration_days,
                "offer_limit": offer_limit,
                "type": type,
                "free_trial_days": free_trial_days,
                "message": message,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, account: str, promotion_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Promotion.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/promotions/{promotion_id}; safe to repeat.
        """
        from ..api.promotions.delete_promotion import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "promotion_id": promotion_id}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Promotion]:
        """List Promotions.

        Args:
            limit: Default `10`.
            offset: Default `0`.

        Returns a page of Promotion; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/promotions; safe to repeat.
        """
        from ..api.promotions.list_promotions import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    async def stop(
        self, account: str, promotion_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Stop Promotion.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/promotions/{promotion_id}/stop; safe to repeat.
        """
        from ..api.promotions.stop_promotion import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "promotion_id": promotion_id}, validate=validate, options=options
        )
