"""`PostCounters`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class PostCounters(Model):
    """Post counters.

    Part of `PostChange`, `PostPage`.
    """

    archived_posts_count: int | None = optional("archivedPostsCount")
    audios_count: int | None = optional("audiosCount")
    medias_count: int | None = optional("mediasCount")
    photos_count: int | None = optional("photosCount")
    posts_count: int | None = optional("postsCount")
    private_archived_posts_count: int | None = optional("privateArchivedPostsCount")
    streams_count: int | None = optional("streamsCount")
    videos_count: int | None = optional("videosCount")
