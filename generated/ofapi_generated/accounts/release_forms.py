"""Release Forms of one account: the operations of `account.release_forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountReleaseForms(AccountResource):
    """APIs for managing OnlyFans release forms."""

    __slots__ = ()

    def create(
        self, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ReleaseForm]:
        """Create Release Form.

        Returns ReleaseForm as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/release-forms/create-release-form; not safe to repeat (creates: there would be two of
        it).
        """
        from ..api.release_forms.create_release_form import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "name": name}, validate=validate, options=options
        )

    def create_invitation_link(
        self, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ReleaseFormInvitation]:
        """Create Invitation Link.

        Returns ReleaseFormInvitation as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/{account}/release-forms/create-invitation-link; not safe to repeat (creates: there
        would be two of it).
        """
        from ..api.release_forms.create_invitation_link import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "name": name}, validate=validate, options=options
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_direction: str | Unset = UNSET,
        name: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Release Forms.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/{account}/release-forms; safe to repeat.
        """
        from ..api.release_forms.list_release_forms import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "limit": limit,
                "offset": offset,
                "filter": filter,
                "sort": sort,
                "sort_direction": sort_direction,
                "name": name,
            },
            resume_from,
            validate,
            options,
        )

    def list_mentions(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_id: int | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Notification]:
        """List Mentions.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.

        Returns a page of Notification; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/release-forms/mentions; safe to repeat.
        """
        from ..api.release_forms.list_mentions import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "limit": limit, "offset": offset, "from_id": from_id},
            resume_from,
            validate,
            options,
        )

    def list_taggable_users(
        self,
        *,
        filter: Literal["all", "pending"] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Literal["date", "name"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.TaggableUser]:
        """List Taggable Users.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.

        Returns a page of TaggableUser; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/release-forms/taggable-users; safe to
        repeat.
        """
        from ..api.release_forms.list_taggable_users import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "filter": filter,
                "limit": limit,
                "name": name,
                "offset": offset,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )

    def rename(self, *, validate: bool = True, options: RequestOptions | None = None) -> ApiResponse[dict[str, Any]]:
        """Rename Release Form.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/release-forms/rename; safe to repeat.
        """
        from ..api.release_forms.rename_release_form import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def toggle_visibility(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Hide / Unhide Release Form.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/release-forms/toggle-show; not safe to repeat (turns on what is off and off what is
        on: sent twice, it does nothing).
        """
        from ..api.release_forms.hide_unhide_release_form import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)


class AsyncAccountReleaseForms(AsyncAccountResource):
    """APIs for managing OnlyFans release forms."""

    __slots__ = ()

    async def create(
        self, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ReleaseForm]:
        """Create Release Form.

        Returns ReleaseForm as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/release-forms/create-release-form; not safe to repeat (creates: there would be two of
        it).
        """
        from ..api.release_forms.create_release_form import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "name": name}, validate=validate, options=options
        )

    async def create_invitation_link(
        self, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ReleaseFormInvitation]:
        """Create Invitation Link.

        Returns ReleaseFormInvitation as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/{account}/release-forms/create-invitation-link; not safe to repeat (creates: there
        would be two of it).
        """
        from ..api.release_forms.create_invitation_link import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "name": name}, validate=validate, options=options
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_direction: str | Unset = UNSET,
        name: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Release Forms.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/{account}/release-forms; safe to repeat.
        """
        from ..api.release_forms.list_release_forms import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "limit": limit,
                "offset": offset,
                "filter": filter,
                "sort": sort,
                "sort_direction": sort_direction,
                "name": name,
            },
            resume_from,
            validate,
            options,
        )

    def list_mentions(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_id: int | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Notification]:
        """List Mentions.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.

        Returns a page of Notification; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/release-forms/mentions; safe to repeat.
        """
        from ..api.release_forms.list_mentions import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "limit": limit, "offset": offset, "from_id": from_id},
            resume_from,
            validate,
            options,
        )

    def list_taggable_users(
        self,
        *,
        filter: Literal["all", "pending"] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Literal["date", "name"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TaggableUser]:
        """List Taggable Users.

        Args:
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.

        Returns a page of TaggableUser; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/release-forms/taggable-users; safe to
        repeat.
        """
        from ..api.release_forms.list_taggable_users import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "filter": filter,
                "limit": limit,
                "name": name,
                "offset": offset,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            resume_from,
            validate,
            options,
        )

    async def rename(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Rename Release Form.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/release-forms/rename; safe to repeat.
        """
        from ..api.release_forms.rename_release_form import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def toggle_visibility(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Hide / Unhide Release Form.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/release-forms/toggle-show; not safe to repeat (turns on what is off and off what is
        on: sent twice, it does nothing).
        """
        from ..api.release_forms.hide_unhide_release_form import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)
