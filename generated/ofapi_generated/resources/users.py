"""Blocked / Restricted Users: the operations of `client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Users(Resource):
    """Blocked / Restricted Users."""

    __slots__ = ()

    def block(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Block User.

        Sends POST /api/{account}/users/{user_id}/block
        """
        from ..api.users.block_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def get(
        self, account: str, username: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Get User Details.

        Sends GET /api/{account}/users/{username}
        """
        from ..api.users.get_user_details import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "username": username}, validate=validate, options=options
        )

    def get_many(
        self, account: str, *, user_ids: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, models.User]]:
        """Mass-List User Details.

        Args:
            user_ids: Must be at least 1.

        Sends GET /api/{account}/users/list
        """
        from ..api.users.mass_list_user_details import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_ids": user_ids}, validate=validate, options=options
        )

    def list_blocked(
        self,
        account: str,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Blocked Users.

        Sends GET /api/{account}/users/blocked
        """
        from ..api.users.list_blocked_users import OPERATION

        return self._list(OPERATION, {"account": account, "query": query}, resume_from, validate, options)

    def list_restricted(
        self,
        account: str,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Restricted Users.

        Sends GET /api/{account}/users/restricted
        """
        from ..api.users.list_restricted_users import OPERATION

        return self._list(OPERATION, {"account": account, "query": query}, resume_from, validate, options)

    def restrict(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Restrict User.

        Sends POST /api/{account}/users/{user_id}/restrict
        """
        from ..api.users.restrict_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def subscribe(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Subscribe to User.

        Sends POST /api/{account}/users/{user_id}/subscribe
        """
        from ..api.users.subscribe_to_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def unblock(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unblock User.

        Sends DELETE /api/{account}/users/{user_id}/block
        """
        from ..api.users.unblock_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def unrestrict(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unrestrict User.

        Sends DELETE /api/{account}/users/{user_id}/restrict
        """
        from ..api.users.unrestrict_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def unsubscribe(
        self,
        account: str,
        user_id: int | str,
        *,
        reason: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SuccessMessage]:
        """Unsubscribe from User.

        Sends DELETE /api/{account}/users/{user_id}/subscribe
        """
        from ..api.users.unsubscribe_from_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id, "reason": reason}, validate=validate, options=options
        )


class AsyncUsers(AsyncResource):
    """Blocked / Restricted Users."""

    __slots__ = ()

    async def block(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Block User.

        Sends POST /api/{account}/users/{user_id}/block
        """
        from ..api.users.block_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, username: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Get User Details.

        Sends GET /api/{account}/users/{username}
        """
        from ..api.users.get_user_details import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "username": username}, validate=validate, options=options
        )

    async def get_many(
        self, account: str, *, user_ids: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, models.User]]:
        """Mass-List User Details.

        Args:
            user_ids: Must be at least 1.

        Sends GET /api/{account}/users/list
        """
        from ..api.users.mass_list_user_details import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_ids": user_ids}, validate=validate, options=options
        )

    def list_blocked(
        self,
        account: str,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Blocked Users.

        Sends GET /api/{account}/users/blocked
        """
        from ..api.users.list_blocked_users import OPERATION

        return self._list(OPERATION, {"account": account, "query": query}, resume_from, validate, options)

    def list_restricted(
        self,
        account: str,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Restricted Users.

        Sends GET /api/{account}/users/restricted
        """
        from ..api.users.list_restricted_users import OPERATION

        return self._list(OPERATION, {"account": account, "query": query}, resume_from, validate, options)

    async def restrict(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Restrict User.

        Sends POST /api/{account}/users/{user_id}/restrict
        """
        from ..api.users.restrict_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    async def subscribe(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Subscribe to User.

        Sends POST /api/{account}/users/{user_id}/subscribe
        """
        from ..api.users.subscribe_to_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    async def unblock(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unblock User.

        Sends DELETE /api/{account}/users/{user_id}/block
        """
        from ..api.users.unblock_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    async def unrestrict(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unrestrict User.

        Sends DELETE /api/{account}/users/{user_id}/restrict
        """
        from ..api.users.unrestrict_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    async def unsubscribe(
        self,
        account: str,
        user_id: int | str,
        *,
        reason: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SuccessMessage]:
        """Unsubscribe from User.

        Sends DELETE /api/{account}/users/{user_id}/subscribe
        """
        from ..api.users.unsubscribe_from_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id, "reason": reason}, validate=validate, options=options
        )
