"""Banned Words: the operations of `client.banned_words`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page


class BannedWords(Resource):
    """Banned Words."""

    __slots__ = ()

    def list(
        self,
        *,
        category: str | None | Unset = UNSET,
        risk_level: Literal["strict_ban", "risky", "replace_soften"] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        per_page: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.BannedWord]:
        """List Banned Words.

        Args:
            category: Must not be greater than 255 characters.
            search: Must not be greater than 255 characters.
            per_page: Default `50`. Must be at least 1. Must not be greater than 100.

        Returns a page of BannedWord; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/banned-words; safe to repeat.
        """
        from ..api.banned_words.list_banned_words import OPERATION

        return self._list(
            OPERATION,
            {"category": category, "risk_level": risk_level, "search": search, "per_page": per_page},
            resume_from,
            validate,
            options,
        )


class AsyncBannedWords(AsyncResource):
    """Banned Words."""

    __slots__ = ()

    def list(
        self,
        *,
        category: str | None | Unset = UNSET,
        risk_level: Literal["strict_ban", "risky", "replace_soften"] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        per_page: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.BannedWord]:
        """List Banned Words.

        Args:
            category: Must not be greater than 255 characters.
            search: Must not be greater than 255 characters.
            per_page: Default `50`. Must be at least 1. Must not be greater than 100.

        Returns a page of BannedWord; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/banned-words; safe to repeat.
        """
        from ..api.banned_words.list_banned_words import OPERATION

        return self._list(
            OPERATION,
            {"category": category, "risk_level": risk_level, "search": search, "per_page": per_page},
            resume_from,
            validate,
            options,
        )
