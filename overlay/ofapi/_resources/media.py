"""Media, with uploads that are waited for and downloads that arrive in a file."""

from __future__ import annotations

from ._media_downloads import AsyncMediaDownloads, MediaDownloads
from ._media_uploads import AsyncMediaUploads, MediaUploads


class Media(MediaDownloads, MediaUploads):
    """Media."""

    __slots__ = ()


class AsyncMedia(AsyncMediaDownloads, AsyncMediaUploads):
    """Media. Without blocking."""

    __slots__ = ()
