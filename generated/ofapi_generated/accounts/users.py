"""Blocked / Restricted Users of one account: the operations of `account.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountUsers(AccountResource):
    """Blocked / Restricted Users."""

    __slots__ = ()

    def block(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Block User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/users/{user_id}/block; safe to repeat.
        """
        from ..api.users.block_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    def get(
        self, username: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Get User Details.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/users/{username}; safe to repeat.
        """
        from ..api.users.get_user_details import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "username": username}, validate=validate, options=options
        )

    def get_many(
        self, *, user_ids: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, models.User]]:
        """Mass-List User Details.

        Args:
            user_ids: Must be at least 1.

        Returns dict[str, User] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/users/list; safe to repeat.
        """
        from ..api.users.mass_list_user_details import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_ids": user_ids}, validate=validate, options=options
        )

    def list_blocked(
        self,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Blocked Users.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/{account}/users/blocked; safe to repeat.
        """
        from ..api.users.list_blocked_users import OPERATION

        return self._list(OPERATION, {"account": self._account, "query": query}, resume_from, validate, options)

    def list_restricted(
        self,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Restricted Users.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/{account}/users/restricted; safe to repeat.
        """
        from ..api.users.list_restricted_users import OPERATION

        return self._list(OPERATION, {"account": self._account, "query": query}, resume_from, validate, options)

    def restrict(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Restrict User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/users/{user_id}/restrict; safe to repeat.
        """
        from ..api.users.restrict_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    def subscribe(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Subscribe to User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/users/{user_id}/subscribe; not safe to repeat (moves money: it would be paid twice).
        """
        from ..api.users.subscribe_to_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    def unblock(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unblock User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/users/{user_id}/block; safe to repeat.
        """
        from ..api.users.unblock_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    def unrestrict(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unrestrict User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/users/{user_id}/restrict; safe to repeat.
        """
        from ..api.users.unrestrict_user import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    def unsubscribe(
        self, user_id: int | str, *, reason: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SuccessMessage]:
        """Unsubscribe from User.

        Returns SuccessMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/users/{user_id}/subscribe; safe to repeat.
        """
        from ..api.users.unsubscribe_from_user import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "user_id": user_id, "reason": reason},
            validate=validate,
            options=options,
        )


class AsyncAccountUsers(AsyncAccountResource):
    """Blocked / Restricted Users."""

    __slots__ = ()

    async def block(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Block User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/users/{user_id}/block; safe to repeat.
        """
        from ..api.users.block_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    async def get(
        self, username: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Get User Details.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/users/{username}; safe to repeat.
        """
        from ..api.users.get_user_details import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "username": username}, validate=validate, options=options
        )

    async def get_many(
        self, *, user_ids: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, models.User]]:
        """Mass-List User Details.

        Args:
            user_ids: Must be at least 1.

        Returns dict[str, User] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/users/list; safe to repeat.
        """
        from ..api.users.mass_list_user_details import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_ids": user_ids}, validate=validate, options=options
        )

    def list_blocked(
        self,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Blocked Users.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/{account}/users/blocked; safe to repeat.
        """
        from ..api.users.list_blocked_users import OPERATION

        return self._list(OPERATION, {"account": self._account, "query": query}, resume_from, validate, options)

    def list_restricted(
        self,
        *,
        query: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Restricted Users.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/{account}/users/restricted; safe to repeat.
        """
        from ..api.users.list_restricted_users import OPERATION

        return self._list(OPERATION, {"account": self._account, "query": query}, resume_from, validate, options)

    async def restrict(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Restrict User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/users/{user_id}/restrict; safe to repeat.
        """
        from ..api.users.restrict_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    async def subscribe(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Subscribe to User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/users/{user_id}/subscribe; not safe to repeat (moves money: it would be paid twice).
        """
        from ..api.users.subscribe_to_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    async def unblock(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unblock User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/users/{user_id}/block; safe to repeat.
        """
        from ..api.users.unblock_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    async def unrestrict(
        self, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.User]:
        """Unrestrict User.

        Returns User as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/users/{user_id}/restrict; safe to repeat.
        """
        from ..api.users.unrestrict_user import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_id": user_id}, validate=validate, options=options
        )

    async def unsubscribe(
        self, user_id: int | str, *, reason: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SuccessMessage]:
        """Unsubscribe from User.

        Returns SuccessMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/users/{user_id}/subscribe; safe to repeat.
        """
        from ..api.users.unsubscribe_from_user import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "user_id": user_id, "reason": reason},
            validate=validate,
            options=options,
        )
