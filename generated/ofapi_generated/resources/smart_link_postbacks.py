"""Smart Link Postbacks: the operations of `client.smart_link_postbacks`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class SmartLinkPostbacks(Resource):
    """APIs for managing Smart Link postback destinations."""

    __slots__ = ()

    def create(
        self,
        *,
        conversion_types: Sequence[str],
        smart_link_scope: Literal["global", "campaign_specific"],
        url: str,
        body: str | Unset = UNSET,
        headers: Sequence[models.PostbackHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        http_method: Literal["GET", "POST"] | Unset = UNSET,
        smart_link_ids: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLinkPostback]:
        """Create Smart Link Postback.

        Args:
            smart_link_ids: Required when `smart_link_scope` is `campaign_specific`.

        Returns SmartLinkPostback as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/smart-link-postbacks; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_link_postbacks.create_smart_link_postback import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "conversion_types": conversion_types,
                "smart_link_scope": smart_link_scope,
                "url": url,
                "body": body,
                "headers": headers,
                "http_method": http_method,
                "smart_link_ids": smart_link_ids,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, postback_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Delete Smart Link Postback.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-link-postbacks/{postback_id}; safe to repeat.
        """
        from ..api.smart_link_postbacks.delete_smart_link_postback import OPERATION

        return self._caller.call(OPERATION, {"postback_id": postback_id}, validate=validate, options=options)

    def get(
        self, postback_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SmartLinkPostback]:
        """Show Smart Link Postback.

        Returns SmartLinkPostback as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/smart-link-postbacks/{postback_id}; safe to repeat.
        """
        from ..api.smart_link_postbacks.show_smart_link_postback import OPERATION

        return self._caller.call(OPERATION, {"postback_id": postback_id}, validate=validate, options=options)

    def list(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.SmartLinkPostback]]:
        """List Smart Link Postbacks.

        Returns list[SmartLinkPostback] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/smart-link-postbacks; safe to repeat.
        """
        from ..api.smart_link_postbacks.list_smart_link_postbacks import OPERATION

        return self._caller.call(OPERATION, {}, validate=validate, options=options)

    def update(
        self,
        postback_id: int,
        *,
        conversion_types: Sequence[str],
        smart_link_scope: Literal["global", "campaign_specific"],
        url: str,
        body: str | Unset = UNSET,
        headers: Sequence[models.PostbackHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        http_method: Literal["GET", "POST"] | Unset = UNSET,
        smart_link_ids: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLinkPostback]:
        """Update Smart Link Postback.

        Args:
            smart_link_ids: Required when `smart_link_scope` is `campaign_specific`.

        Returns SmartLinkPostback as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        PATCH /api/smart-link-postbacks/{postback_id}; safe to repeat.
        """
        from ..api.smart_link_postbacks.update_smart_link_postback import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "postback_id": postback_id,
                "conversion_types": conversion_types,
                "smart_link_scope": smart_link_scope,
                "url": url,
                "body": body,
                "headers": headers,
                "http_method": http_method,
                "smart_link_ids": smart_link_ids,
            },
            validate=validate,
            options=options,
        )


class AsyncSmartLinkPostbacks(AsyncResource):
    """APIs for managing Smart Link postback destinations."""

    __slots__ = ()

    async def create(
        self,
        *,
        conversion_types: Sequence[str],
        smart_link_scope: Literal["global", "campaign_specific"],
        url: str,
        body: str | Unset = UNSET,
        headers: Sequence[models.PostbackHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        http_method: Literal["GET", "POST"] | Unset = UNSET,
        smart_link_ids: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLinkPostback]:
        """Create Smart Link Postback.

        Args:
            smart_link_ids: Required when `smart_link_scope` is `campaign_specific`.

        Returns SmartLinkPostback as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/smart-link-postbacks; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_link_postbacks.create_smart_link_postback import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "conversion_types": conversion_types,
                "smart_link_scope": smart_link_scope,
                "url": url,
                "body": body,
                "headers": headers,
                "http_method": http_method,
                "smart_link_ids": smart_link_ids,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, postback_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Delete Smart Link Postback.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-link-postbacks/{postback_id}; safe to repeat.
        """
        from ..api.smart_link_postbacks.delete_smart_link_postback import OPERATION

        return await self._caller.call(OPERATION, {"postback_id": postback_id}, validate=validate, options=options)

    async def get(
        self, postback_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SmartLinkPostback]:
        """Show Smart Link Postback.

        Returns SmartLinkPostback as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/smart-link-postbacks/{postback_id}; safe to repeat.
        """
        from ..api.smart_link_postbacks.show_smart_link_postback import OPERATION

        return await self._caller.call(OPERATION, {"postback_id": postback_id}, validate=validate, options=options)

    async def list(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.SmartLinkPostback]]:
        """List Smart Link Postbacks.

        Returns list[SmartLinkPostback] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/smart-link-postbacks; safe to repeat.
        """
        from ..api.smart_link_postbacks.list_smart_link_postbacks import OPERATION

        return await self._caller.call(OPERATION, {}, validate=validate, options=options)

    async def update(
        self,
        postback_id: int,
        *,
        conversion_types: Sequence[str],
        smart_link_scope: Literal["global", "campaign_specific"],
        url: str,
        body: str | Unset = UNSET,
        headers: Sequence[models.PostbackHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        http_method: Literal["GET", "POST"] | Unset = UNSET,
        smart_link_ids: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLinkPostback]:
        """Update Smart Link Postback.

        Args:
            smart_link_ids: Required when `smart_link_scope` is `campaign_specific`.

        Returns SmartLinkPostback as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        PATCH /api/smart-link-postbacks/{postback_id}; safe to repeat.
        """
        from ..api.smart_link_postbacks.update_smart_link_postback import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "postback_id": postback_id,
                "conversion_types": conversion_types,
                "smart_link_scope": smart_link_scope,
                "url": url,
                "body": body,
                "headers": headers,
                "http_method": http_method,
                "smart_link_ids": smart_link_ids,
            },
            validate=validate,
            options=options,
        )
