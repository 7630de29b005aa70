"""Post Comments: the operations of `client.post_comments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class PostComments(Resource):
    """Post Comments."""

    __slots__ = ()

    def create(
        self,
        account: str,
        post_id: int,
        *,
        text: str,
        answer_to: int | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Comment]:
        """Create Post Comment.

        Returns Comment as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/comments; not safe to repeat (publishes: there would be two of it).
        """
        from ..api.post_comments.create_post_comment import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "text": text, "answer_to": answer_to, "giphy_id": giphy_id},
            validate=validate,
            options=options,
        )

    def delete(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Delete Post Comment.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}/comments/{comment_id}; safe to repeat.
        """
        from ..api.post_comments.delete_post_comment import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    def like(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LikeState]:
        """Like Post Comment.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/comments/{comment_id}/like; safe to repeat.
        """
        from ..api.post_comments.like_post_comment import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        post_id: int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Literal["desc", "asc"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Comment]:
        """List Post Comments.

        Returns a page of Comment; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/posts/{post_id}/comments; safe to repeat.
        """
        from ..api.post_comments.list_post_comments import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "post_id": post_id, "limit": limit, "offset": offset, "sort": sort},
            resume_from,
            validate,
            options,
        )

    def pin(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Pin Post Comment.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/comments/{comment_id}/pin; safe to repeat.
        """
        from ..api.post_comments.pin_post_comment import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    def unlike(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LikeState]:
        """Unlike Post Comment.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}/comments/{comment_id}/like; safe to repeat.
        """
        from ..api.post_comments.unlike_post_comment import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    def unpin(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Unpin Post Comment.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}/comments/{comment_id}/pin; safe to repeat.
        """
        from ..api.post_comments.unpin_post_comment import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )


class AsyncPostComments(AsyncResource):
    """Post Comments."""

    __slots__ = ()

    async def create(
        self,
        account: str,
        post_id: int,
        *,
        text: str,
        answer_to: int | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Comment]:
        """Create Post Comment.

        Returns Comment as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/comments; not safe to repeat (publishes: there would be two of it).
        """
        from ..api.post_comments.create_post_comment import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "text": text, "answer_to": answer_to, "giphy_id": giphy_id},
            validate=validate,
            options=options,
        )

    async def delete(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Delete Post Comment.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}/comments/{comment_id}; safe to repeat.
        """
        from ..api.post_comments.delete_post_comment import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    async def like(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LikeState]:
        """Like Post Comment.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/comments/{comment_id}/like; safe to repeat.
        """
        from ..api.post_comments.like_post_comment import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        post_id: int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Literal["desc", "asc"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Comment]:
        """List Post Comments.

        Returns a page of Comment; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/posts/{post_id}/comments; safe to repeat.
        """
        from ..api.post_comments.list_post_comments import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "post_id": post_id, "limit": limit, "offset": offset, "sort": sort},
            resume_from,
            validate,
            options,
        )

    async def pin(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Pin Post Comment.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/comments/{comment_id}/pin; safe to repeat.
        """
        from ..api.post_comments.pin_post_comment import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    async def unlike(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LikeState]:
        """Unlike Post Comment.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}/comments/{comment_id}/like; safe to repeat.
        """
        from ..api.post_comments.unlike_post_comment import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )

    async def unpin(
        self,
        account: str,
        post_id: int,
        comment_id: int,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Unpin Post Comment.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}/comments/{comment_id}/pin; safe to repeat.
        """
        from ..api.post_comments.unpin_post_comment import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            validate=validate,
            options=options,
        )
