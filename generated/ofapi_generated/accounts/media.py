"""Media of one account: the operations of `account.media`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.request import FileTypes
    from ..runtime.response import ApiResponse


class AccountMedia(AccountResource):
    """Media."""

    __slots__ = ()

    def download(
        self, cdn_url: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[str | bytes]:
        """Download Media from the OnlyFans CDN.

        Returns str | bytes as `data`. 3 credits for each megabyte, at least 1; a file already on the API's
        own CDN is free. Sends GET /api/{account}/media/download/{cdnUrl}; safe to repeat.
        """
        from ..api.media.download_media_from_the_only_fans_cdn import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "cdn_url": cdn_url}, validate=validate, options=options
        )

    def download_drm(
        self, media_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[str | bytes]:
        """Download DRM-protected Media.

        Returns str | bytes as `data`. Charged by the size of the file. Sends GET
        /api/{account}/media/download/drm/{media_id}; safe to repeat.
        """
        from ..api.media.download_drm_protected_media import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "media_id": media_id}, validate=validate, options=options
        )

    def get_upload_status(
        self, upload_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UploadStatus]:
        """Get Upload Status.

        Returns UploadStatus as `data`. Free. Sends GET /api/{account}/media/uploads/{upload}/status; safe
        to repeat.
        """
        from ..api.media.get_upload_status import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "upload_id": upload_id}, validate=validate, options=options
        )

    def scrape(
        self,
        *,
        expiration_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        file_type: Literal["full", "thumb", "preview", "squarePreview"] | None | Unset = UNSET,
        media_id: int | None | Unset = UNSET,
        public: bool | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ScrapedMedia]:
        """[Deprecated] Scrape media from the OnlyFans CDN.

        Returns ScrapedMedia as `data`. Charged by the size of the file. Sends POST
        /api/{account}/media/scrape; not safe to repeat (uploads or fetches a file: there would be two of
        it, and credits are charged for each).
        """
        from ..api.media.deprecated_scrape_media_from_the_only_fans_cdn import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "expiration_date": expiration_date,
                "file_type": file_type,
                "media_id": media_id,
                "public": public,
                "url": url,
            },
            validate=validate,
            options=options,
        )

    def upload(
        self,
        *,
        async_: bool | Unset = UNSET,
        file: FileTypes | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.UploadedMedia]:
        """Upload media to the OnlyFans CDN.

        Args:
            file: Required if `file_url` is not provided.
            file_url: Required if `file` is not provided.

        Returns UploadedMedia as `data`. 3 credits for each megabyte of the file. Sends POST
        /api/{account}/media/upload; not safe to repeat (uploads or fetches a file: there would be two of
        it, and credits are charged for each).
        """
        from ..api.media.upload_media_to_the_only_fans_cdn import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "async_": async_, "file": file, "file_url": file_url, "type": type},
            validate=validate,
            options=options,
        )


class AsyncAccountMedia(AsyncAccountResource):
    """Media."""

    __slots__ = ()

    async def download(
        self, cdn_url: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[str | bytes]:
        """Download Media from the OnlyFans CDN.

        Returns str | bytes as `data`. 3 credits for each megabyte, at least 1; a file already on the API's
        own CDN is free. Sends GET /api/{account}/media/download/{cdnUrl}; safe to repeat.
        """
        from ..api.media.download_media_from_the_only_fans_cdn import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "cdn_url": cdn_url}, validate=validate, options=options
        )

    async def download_drm(
        self, media_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[str | bytes]:
        """Download DRM-protected Media.

        Returns str | bytes as `data`. Charged by the size of the file. Sends GET
        /api/{account}/media/download/drm/{media_id}; safe to repeat.
        """
        from ..api.media.download_drm_protected_media import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "media_id": media_id}, validate=validate, options=options
        )

    async def get_upload_status(
        self, upload_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.UploadStatus]:
        """Get Upload Status.

        Returns UploadStatus as `data`. Free. Sends GET /api/{account}/media/uploads/{upload}/status; safe
        to repeat.
        """
        from ..api.media.get_upload_status import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "upload_id": upload_id}, validate=validate, options=options
        )

    async def scrape(
        self,
        *,
        expiration_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        file_type: Literal["full", "thumb", "preview", "squarePreview"] | None | Unset = UNSET,
        media_id: int | None | Unset = UNSET,
        public: bool | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ScrapedMedia]:
        """[Deprecated] Scrape media from the OnlyFans CDN.

        Returns ScrapedMedia as `data`. Charged by the size of the file. Sends POST
        /api/{account}/media/scrape; not safe to repeat (uploads or fetches a file: there would be two of
        it, and credits are charged for each).
        """
        from ..api.media.deprecated_scrape_media_from_the_only_fans_cdn import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "expiration_date": expiration_date,
                "file_type": file_type,
                "media_id": media_id,
                "public": public,
                "url": url,
            },
            validate=validate,
            options=options,
        )

    async def upload(
        self,
        *,
        async_: bool | Unset = UNSET,
        file: FileTypes | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.UploadedMedia]:
        """Upload media to the OnlyFans CDN.

        Args:
            file: Required if `file_url` is not provided.
            file_url: Required if `file` is not provided.

        Returns UploadedMedia as `data`. 3 credits for each megabyte of the file. Sends POST
        /api/{account}/media/upload; not safe to repeat (uploads or fetches a file: there would be two of
        it, and credits are charged for each).
        """
        from ..api.media.upload_media_to_the_only_fans_cdn import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "async_": async_, "file": file, "file_url": file_url, "type": type},
            validate=validate,
            options=options,
        )
