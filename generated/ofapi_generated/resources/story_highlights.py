"""Story Highlights: the operations of `client.story_highlights`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class StoryHighlights(Resource):
    """APIs for managing OnlyFans story highlights."""

    __slots__ = ()

    def add_story(
        self,
        account: str,
        highlight_id: int,
        story_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Add Story to Highlight.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/stories/highlights/{highlight_id}/{story_id}; safe to repeat.
        """
        from ..api.story_highlights.add_story_to_highlight import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "highlight_id": highlight_id, "story_id": story_id},
            validate=validate,
            options=options,
        )

    def create(
        self,
        account: str,
        *,
        cover_story_id: int,
        story_ids: Sequence[int | str],
        title: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.StoryHighlight]:
        """Create Story Highlight.

        Returns StoryHighlight as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/stories/highlights; not safe to repeat (creates: there would be two of it).
        """
        from ..api.story_highlights.create_story_highlight import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "cover_story_id": cover_story_id, "story_ids": story_ids, "title": title},
            validate=validate,
            options=options,
        )

    def delete(
        self, account: str, highlight_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Story Highlight.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/stories/highlights/{highlight_id}; safe to repeat.
        """
        from ..api.story_highlights.delete_story_highlight import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "highlight_id": highlight_id}, validate=validate, options=options
        )

    def get(
        self, account: str, highlight_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.StoryHighlight]:
        """Show Story Highlight.

        Returns StoryHighlight as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories/highlights/{highlight_id}; safe to repeat.
        """
        from ..api.story_highlights.show_story_highlight import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "highlight_id": highlight_id}, validate=validate, options=options
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
    ) -> Page[models.StoryHighlight]:
        """List Story Highlights.

        Returns a page of StoryHighlight; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stories/highlights; safe to repeat.
        """
        from ..api.story_highlights.list_story_highlights import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    def remove_story(
        self,
        account: str,
        highlight_id: int,
        story_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Remove Story from Highlight.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/stories/highlights/{highlight_id}/{story_id}; safe to repeat.
        """
        from ..api.story_highlights.remove_story_from_highlight import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "highlight_id": highlight_id, "story_id": story_id},
            validate=validate,
            options=options,
        )

    def update(
        self,
        account: str,
        highlight_id: int,
        *,
        cover_story_id: int,
        story_ids: Sequence[int | str],
        title: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.StoryHighlight]:
        """Update Story Highlight.

        Returns StoryHighlight as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/stories/highlights/{highlight_id}; safe to repeat.
        """
        from ..api.story_highlights.update_story_highlight import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "highlight_id": highlight_id,
                "cover_story_id": cover_story_id,
                "story_ids": story_ids,
                "title": title,
            },
            validate=validate,
            options=options,
        )


class AsyncStoryHighlights(AsyncResource):
    """APIs for managing OnlyFans story highlights."""

    __slots__ = ()

    async def add_story(
        self,
        account: str,
        highlight_id: int,
        story_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Add Story to Highlight.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/stories/highlights/{highlight_id}/{story_id}; safe to repeat.
        """
        from ..api.story_highlights.add_story_to_highlight import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "highlight_id": highlight_id, "story_id": story_id},
            validate=validate,
            options=options,
        )

    async def create(
        self,
        account: str,
        *,
        cover_story_id: int,
        story_ids: Sequence[int | str],
        title: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.StoryHighlight]:
        """Create Story Highlight.

        Returns StoryHighlight as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/stories/highlights; not safe to repeat (creates: there would be two of it).
        """
        from ..api.story_highlights.create_story_highlight import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "cover_story_id": cover_story_id, "story_ids": story_ids, "title": title},
            validate=validate,
            options=options,
        )

    async def delete(
        self, account: str, highlight_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Story Highlight.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/stories/highlights/{highlight_id}; safe to repeat.
        """
        from ..api.story_highlights.delete_story_highlight import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "highlight_id": highlight_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, highlight_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.StoryHighlight]:
        """Show Story Highlight.

        Returns StoryHighlight as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories/highlights/{highlight_id}; safe to repeat.
        """
        from ..api.story_highlights.show_story_highlight import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "highlight_id": highlight_id}, validate=validate, options=options
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
    ) -> AsyncPager[models.StoryHighlight]:
        """List Story Highlights.

        Returns a page of StoryHighlight; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stories/highlights; safe to repeat.
        """
        from ..api.story_highlights.list_story_highlights import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    async def remove_story(
        self,
        account: str,
        highlight_id: int,
        story_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Remove Story from Highlight.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/stories/highlights/{highlight_id}/{story_id}; safe to repeat.
        """
        from ..api.story_highlights.remove_story_from_highlight import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "highlight_id": highlight_id, "story_id": story_id},
            validate=validate,
            options=options,
        )

    async def update(
        self,
        account: str,
        highlight_id: int,
        *,
        cover_story_id: int,
        story_ids: Sequence[int | str],
        title: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.StoryHighlight]:
        """Update Story Highlight.

        Returns StoryHighlight as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/stories/highlights/{highlight_id}; safe to repeat.
        """
        from ..api.story_highlights.update_story_highlight import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "highlight_id": highlight_id,
                "cover_story_id": cover_story_id,
                "story_ids": story_ids,
                "title": title,
            },
            validate=validate,
            options=options,
        )
