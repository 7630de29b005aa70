"""Posts: the operations of `client.posts`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Posts(Resource):
    """APIs for managing OnlyFans posts."""

    __slots__ = ()

    def archive(
        self,
        account: str,
        post_id: int,
        *,
        private_archive: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PostChange]:
        """Archive Post.

        Returns PostChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/archive; safe to repeat.
        """
        from ..api.posts.archive_post import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "private_archive": private_archive},
            validate=validate,
            options=options,
        )

    def create(
        self,
        account: str,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        expire_days: int | Unset = UNSET,
        fund_raising_target_amount: int | Unset = UNSET,
        fund_raising_tips_presets: Sequence[float | Decimal | str] | Unset = UNSET,
        label_ids: str | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        voting_correct_index: int | Unset = UNSET,
        voting_due: int | Unset = UNSET,
        voting_options: Sequence[str] | Unset = UNSET,
        voting_type: Literal["poll", "quiz"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Post]:
        """Send Post.

        Args:
            fund_raising_target_amount: Must be at least 10.
            fund_raising_tips_presets: Required with `fund_raising_target_amount`.
            voting_correct_index: Required when `voting_type` is "quiz".
            voting_options: Required with `voting_type`.

        Returns Post as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts; not safe to repeat (publishes: there would be two of it).
        """
        from ..api.posts.send_post import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "text": text,
                "block_banned_words": block_banned_words,
                "expire_days": expire_days,
                "fund_raising_target_amount": fund_raising_target_amount,
                "fund_raising_tips_presets": fund_raising_tips_presets,
                "label_ids": label_ids,
                "media_files": media_files,
                "previews": previews,
                "rf_tag": rf_tag,
                "save_for_later": save_for_later,
                "scheduled_date": scheduled_date,
                "voting_correct_index": voting_correct_index,
                "voting_due": voting_due,
                "voting_options": voting_options,
                "voting_type": voting_type,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, account: str, post_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PostChange]:
        """Delete Post.

        Returns PostChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}; safe to repeat.
        """
        from ..api.posts.delete_post import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "post_id": post_id}, validate=validate, options=options
        )

    def get(
        self, account: str, post_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Post]:
        """Get Post.

        Returns Post as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/posts/{post_id}; safe to repeat.
        """
        from ..api.posts.get_post import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "post_id": post_id}, validate=validate, options=options
        )

    def get_stats(
        self,
        account: str,
        post_id: int,
        *,
        with_historical_data: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PostStatistics]:
        """Show Post Statistics.

        Returns PostStatistics as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/posts/{post_id}/stats; safe to repeat.
        """
        from ..api.posts.show_post_statistics import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "with_historical_data": with_historical_data},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        counters: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        minimum_publish_date: str | dt.datetime | dt.date | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["publish_date", "favorites_count", "tips_summ"] | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        sort: Literal["desc", "asc"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Post]:
        """List Posts.

        Returns a page of Post; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/posts; safe to repeat.
        """
        from ..api.posts.list_posts import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "counters": counters,
                "limit": limit,
                "minimum_publish_date": minimum_publish_date,
                "offset": offset,
                "order": order,
                "pinned": pinned,
                "query": query,
                "sort": sort,
            },
            resume_from,
            validate,
            options,
        )

    def toggle_pin(
        self, account: str, post_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Pin/Unpin Post.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/pin; not safe to repeat (turns on what is off and off what is on:
        sent twice, it does nothing).
        """
        from ..api.posts.pin_unpin_post import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "post_id": post_id}, validate=validate, options=options
        )

    def unarchive(
        self,
        account: str,
        post_id: int,
        *,
        private_archive: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PostChange]:
        """Unarchive Post.

        Returns PostChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/unarchive; safe to repeat.
        """
        from ..api.posts.unarchive_post import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "private_archive": private_archive},
            validate=validate,
            options=options,
        )

    def update(
        self,
        account: str,
        post_id: int,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        expire_days: int | Unset = UNSET,
        fund_raising_target_amount: int | Unset = UNSET,
        fund_raising_tips_presets: Sequence[float | Decimal | str] | Unset = UNSET,
        label_ids: str | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        price: int | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        voting_correct_index: int | Unset = UNSET,
        voting_due: int | Unset = UNSET,
        voting_options: Sequence[str] | Unset = UNSET,
        voting_type: Literal["poll", "quiz"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[str]:
        """Update Post.

        Args:
            fund_raising_target_amount: Must be at least 10.
            fund_raising_tips_presets: Required with `fund_raising_target_amount`.
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 100.
            voting_correct_index: Required when `voting_type` is "quiz".
            voting_options: Required with `voting_type`.

        Returns str as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/posts/{post_id}; safe to repeat.
        """
        from ..api.posts.update_post import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": account,
                "post_id": post_id,
                "text": text,
                "block_banned_words": block_banned_words,
                "expire_days": expire_days,
                "fund_raising_target_amount": fund_raising_target_amount,
                "fund_raising_tips_presets": fund_raising_tips_presets,
                "label_ids": label_ids,
                "media_files": media_files,
                "price": price,
                "rf_tag": rf_tag,
                "save_for_later": save_for_later,
                "scheduled_date": scheduled_date,
                "voting_correct_index": voting_correct_index,
                "voting_due": voting_due,
                "voting_options": voting_options,
                "voting_type": voting_type,
            },
            validate=validate,
            options=options,
        )


class AsyncPosts(AsyncResource):
    """APIs for managing OnlyFans posts."""

    __slots__ = ()

    async def archive(
        self,
        account: str,
        post_id: int,
        *,
        private_archive: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PostChange]:
        """Archive Post.

        Returns PostChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/archive; safe to repeat.
        """
        from ..api.posts.archive_post import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "private_archive": private_archive},
            validate=validate,
            options=options,
        )

    async def create(
        self,
        account: str,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        expire_days: int | Unset = UNSET,
        fund_raising_target_amount: int | Unset = UNSET,
        fund_raising_tips_presets: Sequence[float | Decimal | str] | Unset = UNSET,
        label_ids: str | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        voting_correct_index: int | Unset = UNSET,
        voting_due: int | Unset = UNSET,
        voting_options: Sequence[str] | Unset = UNSET,
        voting_type: Literal["poll", "quiz"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Post]:
        """Send Post.

        Args:
            fund_raising_target_amount: Must be at least 10.
            fund_raising_tips_presets: Required with `fund_raising_target_amount`.
            voting_correct_index: Required when `voting_type` is "quiz".
            voting_options: Required with `voting_type`.

        Returns Post as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts; not safe to repeat (publishes: there would be two of it).
        """
        from ..api.posts.send_post import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "text": text,
                "block_banned_words": block_banned_words,
                "expire_days": expire_days,
                "fund_raising_target_amount": fund_raising_target_amount,
                "fund_raising_tips_presets": fund_raising_tips_presets,
                "label_ids": label_ids,
                "media_files": media_files,
                "previews": previews,
                "rf_tag": rf_tag,
                "save_for_later": save_for_later,
                "scheduled_date": scheduled_date,
                "voting_correct_index": voting_correct_index,
                "voting_due": voting_due,
                "voting_options": voting_options,
                "voting_type": voting_type,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, account: str, post_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PostChange]:
        """Delete Post.

        Returns PostChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/posts/{post_id}; safe to repeat.
        """
        from ..api.posts.delete_post import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "post_id": post_id}, validate=validate, options=options
        )

    async def get(
        self, account: str, post_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Post]:
        """Get Post.

        Returns Post as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/posts/{post_id}; safe to repeat.
        """
        from ..api.posts.get_post import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "post_id": post_id}, validate=validate, options=options
        )

    async def get_stats(
        self,
        account: str,
        post_id: int,
        *,
        with_historical_data: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PostStatistics]:
        """Show Post Statistics.

        Returns PostStatistics as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/posts/{post_id}/stats; safe to repeat.
        """
        from ..api.posts.show_post_statistics import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "with_historical_data": with_historical_data},
            validate=validate,
            options=options,
        )

    def list(
        self,
        account: str,
        *,
        counters: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        minimum_publish_date: str | dt.datetime | dt.date | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["publish_date", "favorites_count", "tips_summ"] | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        sort: Literal["desc", "asc"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Post]:
        """List Posts.

        Returns a page of Post; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/posts; safe to repeat.
        """
        from ..api.posts.list_posts import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "counters": counters,
                "limit": limit,
                "minimum_publish_date": minimum_publish_date,
                "offset": offset,
                "order": order,
                "pinned": pinned,
                "query": query,
                "sort": sort,
            },
            resume_from,
            validate,
            options,
        )

    async def toggle_pin(
        self, account: str, post_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Pin/Unpin Post.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/pin; not safe to repeat (turns on what is off and off what is on:
        sent twice, it does nothing).
        """
        from ..api.posts.pin_unpin_post import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "post_id": post_id}, validate=validate, options=options
        )

    async def unarchive(
        self,
        account: str,
        post_id: int,
        *,
        private_archive: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PostChange]:
        """Unarchive Post.

        Returns PostChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/{post_id}/unarchive; safe to repeat.
        """
        from ..api.posts.unarchive_post import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "post_id": post_id, "private_archive": private_archive},
            validate=validate,
            options=options,
        )

    async def update(
        self,
        account: str,
        post_id: int,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        expire_days: int | Unset = UNSET,
        fund_raising_target_amount: int | Unset = UNSET,
        fund_raising_tips_presets: Sequence[float | Decimal | str] | Unset = UNSET,
        label_ids: str | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        price: int | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        voting_correct_index: int | Unset = UNSET,
        voting_due: int | Unset = UNSET,
        voting_options: Sequence[str] | Unset = UNSET,
        voting_type: Literal["poll", "quiz"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[str]:
        """Update Post.

        Args:
            fund_raising_target_amount: Must be at least 10.
            fund_raising_tips_presets: Required with `fund_raising_target_amount`.
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 100.
            voting_correct_index: Required when `voting_type` is "quiz".
            voting_options: Required with `voting_type`.

        Returns str as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/posts/{post_id}; safe to repeat.
        """
        from ..api.posts.update_post import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": account,
                "post_id": post_id,
                "text": text,
                "block_banned_words": block_banned_words,
                "expire_days": expire_days,
                "fund_raising_target_amount": fund_raising_target_amount,
                "fund_raising_tips_presets": fund_raising_tips_presets,
                "label_ids": label_ids,
                "media_files": media_files,
                "price": price,
                "rf_tag": rf_tag,
                "save_for_later": save_for_later,
                "scheduled_date": scheduled_date,
                "voting_correct_index": voting_correct_index,
                "voting_due": voting_due,
                "voting_options": voting_options,
                "voting_type": voting_type,
            },
            validate=validate,
            options=options,
        )
