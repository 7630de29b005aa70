"""Smart Links of one account: the operations of `account.smart_links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountSmartLinks(AccountResource):
    """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        link_type: Literal["free_trial", "tracking_link"],
        free_trial_days: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLink]:
        """Create Smart Link.

        Create a new Smart Link for the account. Smart Links are pooled Free Trial or Tracking links that
        rotate inventory automatically.

        Args:
            name: The name of the Smart Link
            link_type: The type of Smart Link to create
            free_trial_days: The number of free trial days (required if `link_type` is `free_trial`). Must
                be between 1 and 360.

        Returns SmartLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_links.create_smart_link import OPERATION

        return self._caller.call(
            OPERATION,
            {"account_id": self._account, "name": name, "link_type": link_type, "free_trial_days": free_trial_days},
            validate=validate,
            options=options,
        )


class AsyncAccountSmartLinks(AsyncAccountResource):
    """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        link_type: Literal["free_trial", "tracking_link"],
        free_trial_days: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLink]:
        """Create Smart Link.

        Create a new Smart Link for the account. Smart Links are pooled Free Trial or Tracking links that
        rotate inventory automatically.

        Args:
            name: The name of the Smart Link
            link_type: The type of Smart Link to create
            free_trial_days: The number of free trial days (required if `link_type` is `free_trial`). Must
                be between 1 and 360.

        Returns SmartLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_links.create_smart_link import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account_id": self._account, "name": name, "link_type": link_type, "free_trial_days": free_trial_days},
            validate=validate,
            options=options,
        )
