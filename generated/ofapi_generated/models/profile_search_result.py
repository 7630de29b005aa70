"""`ProfileSearchResult`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class ProfileSearchResult(Model):
    """Profile search result.

    Returned by `public_profiles.search`.
    """

    about: str | None = optional("about")
    audios_count: int | None = optional("audios_count")
    avatar_url: str | None = optional("avatar_url")
    bundles: str | None = optional("bundles")
    facebook: str | None = optional("facebook")
    fansly: str | None = optional("fansly")
    favorited_count: int | None = optional("favorited_count")
    favorites_count: int | None = optional("favorites_count")
    header_url: str | None = optional("header_url")
    instagram: str | None = optional("instagram")
    is_adult_content: bool | None = optional("is_adult_content")
    is_performer: bool | None = optional("is_performer")
    is_real_performer: bool | None = optional("is_real_performer")
    is_verified: bool | None = optional("is_verified")
    join_date: dt.datetime | None = optional("join_date", DateTime())
    last_seen_at: dt.datetime | None = optional("last_seen_at", DateTime())
    location: str | None = optional("location")
    manyvids: str | None = optional("manyvids")
    min_subscribe_price: int | None = optional("min_subscribe_price")
    name: str | None = optional("name")
    ofapi_gender: str | None = optional("ofapi_gender")
    ofapi_gender_confidence: float | None = optional("ofapi_gender_confidence")
    onlyfans_id: int | None = optional("onlyfans_id")
    photos_count: int | None = optional("photos_count")
    pornhub: str | None = optional("pornhub")
    posts_count: int | None = optional("posts_count")
    promotions: str | None = optional("promotions")
    stats_updated_at: dt.datetime | None = optional("stats_updated_at", DateTime())
    subscribe_price: int | None = optional("subscribe_price")
    subscribers_count: str | None = optional("subscribers_count")
    tiktok: str | None = optional("tiktok")
    twitter: str | None = optional("twitter")
    username: str | None = optional("username")
    videos_count: int | None = optional("videos_count")
    website: str | None = optional("website")
    wishlist: str | None = optional("wishlist")
