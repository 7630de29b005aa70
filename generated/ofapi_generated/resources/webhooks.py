"""Webhooks: the operations of `client.webhooks`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Webhooks(Resource):
    """Webhooks."""

    __slots__ = ()

    def create(
        self,
        *,
        account_scope: Literal["global", "inclusive", "exclusive"],
        endpoint_url: str,
        events: Sequence[str],
        account_ids: Sequence[str] | Unset = UNSET,
        signing_secret: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Webhook]:
        """Create Webhook.

        Args:
            account_ids: Required unless account_scope is "global".

        Returns Webhook as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/webhooks; not safe to repeat (creates: there would be two of it).
        """
        from ..api.webhooks.create_webhook import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account_scope": account_scope,
                "endpoint_url": endpoint_url,
                "events": events,
                "account_ids": account_ids,
                "signing_secret": signing_secret,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, webhook_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Delete Webhook.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/webhooks/{webhook_id}; safe to repeat.
        """
        from ..api.webhooks.delete_webhook import OPERATION

        return self._caller.call(OPERATION, {"webhook_id": webhook_id}, validate=validate, options=options)

    def get(
        self, webhook_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Webhook]:
        """Show Webhook.

        Returns Webhook as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/webhooks/{webhook_id}; safe to repeat.
        """
        from ..api.webhooks.show_webhook import OPERATION

        return self._caller.call(OPERATION, {"webhook_id": webhook_id}, validate=validate, options=options)

    def list(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.Webhook]]:
        """List Webhooks.

        Returns list[Webhook] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/webhooks; safe to repeat.
        """
        from ..api.webhooks.list_webhooks import OPERATION

        return self._caller.call(OPERATION, {}, validate=validate, options=options)

    def list_deliveries(
        self,
        webhook_id: str,
        *,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        event: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Webhook Deliveries.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/webhooks/{webhook_id}/deliveries; safe to repeat.
        """
        from ..api.webhooks.list_webhook_deliveries import OPERATION

        return self._list(
            OPERATION,
            {"webhook_id": webhook_id, "date_start": date_start, "date_end": date_end, "event": event},
            resume_from,
            validate,
            options,
        )

    def list_events(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.WebhookEvent]]:
        """List Available Events.

        Returns list[WebhookEvent] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/webhooks/events; safe to repeat.
        """
        from ..api.webhooks.list_available_events import OPERATION

        return self._caller.call(OPERATION, {}, validate=validate, options=options)

    def redeliver(
        self, webhook_id: str, delivery_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.WebhookRedelivery]:
        """Redeliver Webhook Delivery.

        Returns WebhookRedelivery as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver; not safe to repeat (delivers an
        event to someone else's server each time).
        """
        from ..api.webhooks.redeliver_webhook_delivery import OPERATION

        return self._caller.call(
            OPERATION, {"webhook_id": webhook_id, "delivery_id": delivery_id}, validate=validate, options=options
        )

    def update(
        self,
        webhook_id: str,
        *,
        account_scope: Literal["global", "inclusive", "exclusive"],
        endpoint_url: str,
        events: Sequence[str],
        account_ids: Sequence[str] | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Webhook]:
        """Update Webhook.

        Args:
            account_ids: Required unless account_scope is "global".

        Returns Webhook as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/webhooks/{webhook_id}; safe to repeat.
        """
        from ..api.webhooks.update_webhook import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "webhook_id": webhook_id,
                "account_scope": account_scope,
                "endpoint_url": endpoint_url,
                "events": events,
                "account_ids": account_ids,
                "enabled": enabled,
            },
            validate=validate,
            options=options,
        )


class AsyncWebhooks(AsyncResource):
    """Webhooks."""

    __slots__ = ()

    async def create(
        self,
        *,
        account_scope: Literal["global", "inclusive", "exclusive"],
        endpoint_url: str,
        events: Sequence[str],
        account_ids: Sequence[str] | Unset = UNSET,
        signing_secret: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Webhook]:
        """Create Webhook.

        Args:
            account_ids: Required unless account_scope is "global".

        Returns Webhook as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/webhooks; not safe to repeat (creates: there would be two of it).
        """
        from ..api.webhooks.create_webhook import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account_scope": account_scope,
                "endpoint_url": endpoint_url,
                "events": events,
                "account_ids": account_ids,
                "signing_secret": signing_secret,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, webhook_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Delete Webhook.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/webhooks/{webhook_id}; safe to repeat.
        """
        from ..api.webhooks.delete_webhook import OPERATION

        return await self._caller.call(OPERATION, {"webhook_id": webhook_id}, validate=validate, options=options)

    async def get(
        self, webhook_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Webhook]:
        """Show Webhook.

        Returns Webhook as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/webhooks/{webhook_id}; safe to repeat.
        """
        from ..api.webhooks.show_webhook import OPERATION

        return await self._caller.call(OPERATION, {"webhook_id": webhook_id}, validate=validate, options=options)

    async def list(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.Webhook]]:
        """List Webhooks.

        Returns list[Webhook] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/webhooks; safe to repeat.
        """
        from ..api.webhooks.list_webhooks import OPERATION

        return await self._caller.call(OPERATION, {}, validate=validate, options=options)

    def list_deliveries(
        self,
        webhook_id: str,
        *,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        event: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Webhook Deliveries.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/webhooks/{webhook_id}/deliveries; safe to repeat.
        """
        from ..api.webhooks.list_webhook_deliveries import OPERATION

        return self._list(
            OPERATION,
            {"webhook_id": webhook_id, "date_start": date_start, "date_end": date_end, "event": event},
            resume_from,
            validate,
            options,
        )

    async def list_events(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.WebhookEvent]]:
        """List Available Events.

        Returns list[WebhookEvent] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/webhooks/events; safe to repeat.
        """
        from ..api.webhooks.list_available_events import OPERATION

        return await self._caller.call(OPERATION, {}, validate=validate, options=options)

    async def redeliver(
        self, webhook_id: str, delivery_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.WebhookRedelivery]:
        """Redeliver Webhook Delivery.

        Returns WebhookRedelivery as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver; not safe to repeat (delivers an
        event to someone else's server each time).
        """
        from ..api.webhooks.redeliver_webhook_delivery import OPERATION

        return await self._caller.call(
            OPERATION, {"webhook_id": webhook_id, "delivery_id": delivery_id}, validate=validate, options=options
        )

    async def update(
        self,
        webhook_id: str,
        *,
        account_scope: Literal["global", "inclusive", "exclusive"],
        endpoint_url: str,
        events: Sequence[str],
        account_ids: Sequence[str] | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Webhook]:
        """Update Webhook.

        Args:
            account_ids: Required unless account_scope is "global".

        Returns Webhook as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/webhooks/{webhook_id}; safe to repeat.
        """
        from ..api.webhooks.update_webhook import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "webhook_id": webhook_id,
                "account_scope": account_scope,
                "endpoint_url": endpoint_url,
                "events": events,
                "account_ids": account_ids,
                "enabled": enabled,
            },
            validate=validate,
            options=options,
        )
