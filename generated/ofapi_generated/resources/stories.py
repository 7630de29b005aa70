"""Stories: the operations of `client.stories`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Stories(Resource):
    """APIs for managing OnlyFans stories."""

    __slots__ = ()

    def create(
        self,
        account: str,
        *,
        media_files: Sequence[int | str],
        canvas_height: int | Unset = UNSET,
        canvas_width: int | Unset = UNSET,
        question: models.StoryQuestionInput | Mapping[str, Any] | Unset = UNSET,
        texts: Sequence[models.StoryTextInput | Mapping[str, Any]] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Story]:
        """Add to Story.

        Args:
            canvas_height: Default `1920`.
            canvas_width: Default `1080`.

        Returns Story as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/stories; not safe to repeat (publishes: there would be two of it).
        """
        from ..api.stories.add_to_story import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "media_files": media_files,
                "canvas_height": canvas_height,
                "canvas_width": canvas_width,
                "question": question,
                "texts": texts,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Story.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/stories/{story_id}; safe to repeat.
        """
        from ..api.stories.delete_story import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )

    def get(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Story]:
        """Show Story.

        Returns Story as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories/{story_id}; safe to repeat.
        """
        from ..api.stories.show_story import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )

    def get_stats(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.StoryStats]:
        """Get Story Stats.

        Returns StoryStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories/{story_id}/stats; safe to repeat.
        """
        from ..api.stories.get_story_stats import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )

    def list_active(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.Story]]:
        """List Active Stories.

        Returns list[Story] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories; safe to repeat.
        """
        from ..api.stories.list_active_stories import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list_archive(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Story]:
        """List Story Archive.

        Args:
            marker: Default `null`.

        Returns a page of Story; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/stories/archive; safe to repeat.
        """
        from ..api.stories.list_story_archive import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "marker": marker}, resume_from, validate, options
        )

    def list_viewers(
        self,
        account: str,
        story_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.StoryViewer]:
        """List Story Viewers.

        Args:
            limit: Default `8`.
            offset: Default `0`.

        Returns a page of StoryViewer; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stories/{story_id}/viewers; safe to
        repeat.
        """
        from ..api.stories.list_story_viewers import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "story_id": story_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def mark_as_watched(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark Story as Watched.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/stories/{story_id}/mark-as-watched; safe to repeat.
        """
        from ..api.stories.mark_story_as_watched import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )


class AsyncStories(AsyncResource):
    """APIs for managing OnlyFans stories."""

    __slots__ = ()

    async def create(
        self,
        account: str,
        *,
        media_files: Sequence[int | str],
        canvas_height: int | Unset = UNSET,
        canvas_width: int | Unset = UNSET,
        question: models.StoryQuestionInput | Mapping[str, Any] | Unset = UNSET,
        texts: Sequence[models.StoryTextInput | Mapping[str, Any]] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Story]:
        """Add to Story.

        Args:
            canvas_height: Default `1920`.
            canvas_width: Default `1080`.

        Returns Story as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/stories; not safe to repeat (publishes: there would be two of it).
        """
        from ..api.stories.add_to_story import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "media_files": media_files,
                "canvas_height": canvas_height,
                "canvas_width": canvas_width,
                "question": question,
                "texts": texts,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Story.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/stories/{story_id}; safe to repeat.
        """
        from ..api.stories.delete_story import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Story]:
        """Show Story.

        Returns Story as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories/{story_id}; safe to repeat.
        """
        from ..api.stories.show_story import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )

    async def get_stats(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.StoryStats]:
        """Get Story Stats.

        Returns StoryStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories/{story_id}/stats; safe to repeat.
        """
        from ..api.stories.get_story_stats import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )

    async def list_active(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.Story]]:
        """List Active Stories.

        Returns list[Story] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/stories; safe to repeat.
        """
        from ..api.stories.list_active_stories import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list_archive(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Story]:
        """List Story Archive.

        Args:
            marker: Default `null`.

        Returns a page of Story; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/stories/archive; safe to repeat.
        """
        from ..api.stories.list_story_archive import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "marker": marker}, resume_from, validate, options
        )

    def list_viewers(
        self,
        account: str,
        story_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.StoryViewer]:
        """List Story Viewers.

        Args:
            limit: Default `8`.
            offset: Default `0`.

        Returns a page of StoryViewer; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/stories/{story_id}/viewers; safe to
        repeat.
        """
        from ..api.stories.list_story_viewers import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "story_id": story_id, "limit": limit, "offset": offset},
            resume_from,
            validate,
            options,
        )

    async def mark_as_watched(
        self, account: str, story_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark Story as Watched.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/stories/{story_id}/mark-as-watched; safe to repeat.
        """
        from ..api.stories.mark_story_as_watched import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "story_id": story_id}, validate=validate, options=options
        )
