"""User List Collections of one account: the operations of `account.user_lists`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountUserLists(AccountResource):
    """User List Collections."""

    __slots__ = ()

    def add_users(
        self,
        user_list_id: int | str,
        *,
        user_ids: Sequence[int | str],
        skip_invalid: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.UserListAddition]:
        """Add Users to User List.

        Returns UserListAddition as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/user-lists/{userListId}/users; safe to repeat.
        """
        from ..api.user_lists.add_users_to_user_list import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "user_list_id": user_list_id,
                "user_ids": user_ids,
                "skip_invalid": skip_invalid,
            },
            validate=validate,
            options=options,
        )

    def clear(
        self, user_list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserList]:
        """Clear User List.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/user-lists/{userListId}/users; safe to repeat.
        """
        from ..api.user_lists.clear_user_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_list_id": user_list_id}, validate=validate, options=options
        )

    def create(
        self, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserList]:
        """Create User List.

        Args:
            name: Must not be greater than 64 characters.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/user-lists; not safe to repeat (creates: there would be two of it).
        """
        from ..api.user_lists.create_user_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "name": name}, validate=validate, options=options
        )

    def delete(
        self, user_list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete User List.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/user-lists/{userListId}; safe to repeat.
        """
        from ..api.user_lists.delete_user_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_list_id": user_list_id}, validate=validate, options=options
        )

    def get(
        self, user_list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserList]:
        """Get User List.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/user-lists/{userListId}; safe to repeat.
        """
        from ..api.user_lists.get_user_list import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "user_list_id": user_list_id}, validate=validate, options=options
        )

    def list(
        self,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        view: Literal["queue"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.UserList]:
        """List User Lists.

        Args:
            limit: Must be at least 10. Must not be greater than 50.
            offset: Must be at least 0.

        Returns a page of UserList; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/user-lists; safe to repeat.
        """
        from ..api.user_lists.list_user_lists import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "limit": limit, "offset": offset, "view": view},
            resume_from,
            validate,
            options,
        )

    def list_pinned_users(
        self,
        user_list_id: int | str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List Pinned Users in User List.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/user-lists/{userListId}/users/pinned; safe to repeat.
        """
        from ..api.user_lists.list_pinned_users_in_user_list import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def list_users(
        self,
        user_list_id: int | str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List User List Users.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/user-lists/{userListId}/users; safe to repeat.
        """
        from ..api.user_lists.list_user_list_users import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def remove_user(
        self, user_list_id: int | str, user_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserListRemoval]:
        """Remove User from a User List.

        Returns UserListRemoval as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/user-lists/{userListId}/users/{userId}; safe to repeat.
        """
        from ..api.user_lists.remove_user_from_a_user_list import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "user_id": user_id},
            validate=validate,
            options=options,
        )

    def toggle_user_pin(
        self, user_list_id: int | str, user_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Pin/Unpin User in User List.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/user-lists/{userListId}/users/{userId}/pin; not safe to repeat (turns on what is off
        and off what is on: sent twice, it does nothing).
        """
        from ..api.user_lists.pin_unpin_user_in_user_list import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "user_id": user_id},
            validate=validate,
            options=options,
        )

    def update(
        self,
        user_list_id: int | str,
        *,
        name: str,
        is_pinned_to_feed: bool | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.UserList]:
        """Update User List.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/user-lists/{userListId}; safe to repeat.
        """
        from ..api.user_lists.update_user_list import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "user_list_id": user_list_id,
                "name": name,
                "is_pinned_to_feed": is_pinned_to_feed,
            },
            validate=validate,
            options=options,
        )


class AsyncAccountUserLists(AsyncAccountResource):
    """User List Collections."""

    __slots__ = ()

    async def add_users(
        self,
        user_list_id: int | str,
        *,
        user_ids: Sequence[int | str],
        skip_invalid: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.UserListAddition]:
        """Add Users to User List.

        Returns UserListAddition as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/user-lists/{userListId}/users; safe to repeat.
        """
        from ..api.user_lists.add_users_to_user_list import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "user_list_id": user_list_id,
                "user_ids": user_ids,
                "skip_invalid": skip_invalid,
            },
            validate=validate,
            options=options,
        )

    async def clear(
        self, user_list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserList]:
        """Clear User List.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/user-lists/{userListId}/users; safe to repeat.
        """
        from ..api.user_lists.clear_user_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_list_id": user_list_id}, validate=validate, options=options
        )

    async def create(
        self, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserList]:
        """Create User List.

        Args:
            name: Must not be greater than 64 characters.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/user-lists; not safe to repeat (creates: there would be two of it).
        """
        from ..api.user_lists.create_user_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "name": name}, validate=validate, options=options
        )

    async def delete(
        self, user_list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete User List.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/user-lists/{userListId}; safe to repeat.
        """
        from ..api.user_lists.delete_user_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_list_id": user_list_id}, validate=validate, options=options
        )

    async def get(
        self, user_list_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserList]:
        """Get User List.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/user-lists/{userListId}; safe to repeat.
        """
        from ..api.user_lists.get_user_list import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "user_list_id": user_list_id}, validate=validate, options=options
        )

    def list(
        self,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        view: Literal["queue"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserList]:
        """List User Lists.

        Args:
            limit: Must be at least 10. Must not be greater than 50.
            offset: Must be at least 0.

        Returns a page of UserList; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/user-lists; safe to repeat.
        """
        from ..api.user_lists.list_user_lists import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "limit": limit, "offset": offset, "view": view},
            resume_from,
            validate,
            options,
        )

    def list_pinned_users(
        self,
        user_list_id: int | str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.User]:
        """List Pinned Users in User List.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/user-lists/{userListId}/users/pinned; safe to repeat.
        """
        from ..api.user_lists.list_pinned_users_in_user_list import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def list_users(
        self,
        user_list_id: int | str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.User]:
        """List User List Users.

        Returns a page of User; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/user-lists/{userListId}/users; safe to repeat.
        """
        from ..api.user_lists.list_user_list_users import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    async def remove_user(
        self, user_list_id: int | str, user_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UserListRemoval]:
        """Remove User from a User List.

        Returns UserListRemoval as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/user-lists/{userListId}/users/{userId}; safe to repeat.
        """
        from ..api.user_lists.remove_user_from_a_user_list import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "user_id": user_id},
            validate=validate,
            options=options,
        )

    async def toggle_user_pin(
        self, user_list_id: int | str, user_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Pin/Unpin User in User List.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/user-lists/{userListId}/users/{userId}/pin; not safe to repeat (turns on what is off
        and off what is on: sent twice, it does nothing).
        """
        from ..api.user_lists.pin_unpin_user_in_user_list import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "user_list_id": user_list_id, "user_id": user_id},
            validate=validate,
            options=options,
        )

    async def update(
        self,
        user_list_id: int | str,
        *,
        name: str,
        is_pinned_to_feed: bool | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.UserList]:
        """Update User List.

        Returns UserList as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/user-lists/{userListId}; safe to repeat.
        """
        from ..api.user_lists.update_user_list import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "user_list_id": user_list_id,
                "name": name,
                "is_pinned_to_feed": is_pinned_to_feed,
            },
            validate=validate,
            options=options,
        )
