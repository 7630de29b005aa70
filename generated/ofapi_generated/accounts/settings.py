"""Settings of one account: the operations of `account.settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountSettings(AccountResource):
    """Settings."""

    __slots__ = ()

    def add_social_media_button(
        self,
        *,
        label: str,
        type: Literal[
            "instagram",
            "x",
            "facebook",
            "youtube",
            "tiktok",
            "snapchat",
            "amazon",
            "twitch",
            "discord",
            "patreon",
            "pinterest",
            "etsy",
            "bereal",
            "kick",
            "depop",
            "poshmark",
            "vsco",
            "threads",
            "throne",
            "shopltk",
            "oftv",
            "bluesky",
        ],
        value: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """Add Social Media Button.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/{account}/settings/social-media-buttons; not safe to repeat (creates: there would be
        two of it).
        """
        from ..api.settings.add_social_media_button import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "label": label, "type": type, "value": value},
            validate=validate,
            options=options,
        )

    def check_username_availability(
        self, *, username: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Check Username Availability.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/settings/username-exists; safe to repeat.
        """
        from ..api.settings.check_username_availability import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "username": username}, validate=validate, options=options
        )

    def delete_social_media_button(
        self, button_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Social Media Button.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/settings/social-media-buttons/{button_id}; safe to repeat.
        """
        from ..api.settings.delete_social_media_button import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "button_id": button_id}, validate=validate, options=options
        )

    def get(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountSettings]:
        """Get Settings.

        Returns AccountSettings as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/settings; safe to repeat.
        """
        from ..api.settings.get_settings import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_blocked_countries(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.BlockedCountries]:
        """Get Blocked Countries.

        Returns BlockedCountries as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/settings/blocked-countries; safe to repeat.
        """
        from ..api.settings.get_blocked_countries import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_drm_status(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Get DRM Status.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/settings/drm; safe to repeat.
        """
        from ..api.settings.get_drm_status import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_welcome_message(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.WelcomeMessage]:
        """Get Welcome Message.

        Returns WelcomeMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/settings/welcome-message; safe to repeat.
        """
        from ..api.settings.get_welcome_message import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list_social_media_buttons(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """List Social Media Buttons.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/settings/social-media-buttons; safe to repeat.
        """
        from ..api.settings.list_social_media_buttons import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def reorder_social_media_buttons(
        self, *, button_ids: Sequence[int | str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """Reorder Social Media Buttons.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/{account}/settings/social-media-buttons/reorder; safe to repeat.
        """
        from ..api.settings.reorder_social_media_buttons import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "button_ids": button_ids}, validate=validate, options=options
        )

    def set_welcome_message_enabled(
        self, *, enabled: bool, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Enable/Disable Welcome Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/settings/welcome-message; safe to repeat.
        """
        from ..api.settings.enable_disable_welcome_message import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "enabled": enabled}, validate=validate, options=options
        )

    def toggle_drm(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Enable/Disable DRM.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/settings/drm; not safe to repeat (turns on what is off and off what is on: sent
        twice, it does nothing).
        """
        from ..api.settings.enable_disable_drm import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def update_blocked_countries(
        self,
        *,
        blocked_countries: Sequence[str],
        blocked_states: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Update Blocked Countries.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/settings/blocked-countries; safe to repeat.
        """
        from ..api.settings.update_blocked_countries import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "blocked_countries": blocked_countries, "blocked_states": blocked_states},
            validate=validate,
            options=options,
        )

    def update_profile(
        self,
        *,
        about: str | None | Unset = UNSET,
        avatar: str | Unset = UNSET,
        header: str | Unset = UNSET,
        location: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        username: str | Unset = UNSET,
        website: str | None | Unset = UNSET,
        wishlist: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Update Profile.

        Args:
            website: Must be a valid URL.
            wishlist: Must be a valid URL.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/settings/profile; safe to repeat.
        """
        from ..api.settings.update_profile import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "about": about,
                "avatar": avatar,
                "header": header,
                "location": location,
                "name": name,
                "username": username,
                "website": website,
                "wishlist": wishlist,
            },
            validate=validate,
            options=options,
        )

    def update_social_media_button(
        self, button_id: int | str, *, label: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """Update Social Media Button.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends PUT /api/{account}/settings/social-media-buttons/{button_id}; safe to repeat.
        """
        from ..api.settings.update_social_media_button import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "button_id": button_id, "label": label},
            validate=validate,
            options=options,
        )

    def update_subscription_price(
        self, *, price: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Update Subscription Price.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/settings/subscription-price; safe to repeat.
        """
        from ..api.settings.update_subscription_price import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "price": price}, validate=validate, options=options
        )

    def update_welcome_message(
        self,
        *,
        is_forward: bool | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: int | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        text: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.WelcomeMessage]:
        """Update Welcome Message.

        Args:
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.
            text: Required unless a media file is present.

        Returns WelcomeMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/settings/welcome-message; safe to repeat.
        """
        from ..api.settings.update_welcome_message import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "is_forward": is_forward,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "rf_guest": rf_guest,
                "rf_partner": rf_partner,
                "rf_tag": rf_tag,
                "text": text,
            },
            validate=validate,
            options=options,
        )


class AsyncAccountSettings(AsyncAccountResource):
    """Settings."""

    __slots__ = ()

    async def add_social_media_button(
        self,
        *,
        label: str,
        type: Literal[
            "instagram",
            "x",
            "facebook",
            "youtube",
            "tiktok",
            "snapchat",
            "amazon",
            "twitch",
            "discord",
            "patreon",
            "pinterest",
            "etsy",
            "bereal",
            "kick",
            "depop",
            "poshmark",
            "vsco",
            "threads",
            "throne",
            "shopltk",
            "oftv",
            "bluesky",
        ],
        value: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """Add Social Media Button.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/{account}/settings/social-media-buttons; not safe to repeat (creates: there would be
        two of it).
        """
        from ..api.settings.add_social_media_button import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "label": label, "type": type, "value": value},
            validate=validate,
            options=options,
        )

    async def check_username_availability(
        self, *, username: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Check Username Availability.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/settings/username-exists; safe to repeat.
        """
        from ..api.settings.check_username_availability import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "username": username}, validate=validate, options=options
        )

    async def delete_social_media_button(
        self, button_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Social Media Button.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/settings/social-media-buttons/{button_id}; safe to repeat.
        """
        from ..api.settings.delete_social_media_button import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "button_id": button_id}, validate=validate, options=options
        )

    async def get(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountSettings]:
        """Get Settings.

        Returns AccountSettings as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/settings; safe to repeat.
        """
        from ..api.settings.get_settings import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_blocked_countries(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.BlockedCountries]:
        """Get Blocked Countries.

        Returns BlockedCountries as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/settings/blocked-countries; safe to repeat.
        """
        from ..api.settings.get_blocked_countries import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_drm_status(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Get DRM Status.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/settings/drm; safe to repeat.
        """
        from ..api.settings.get_drm_status import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_welcome_message(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.WelcomeMessage]:
        """Get Welcome Message.

        Returns WelcomeMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/settings/welcome-message; safe to repeat.
        """
        from ..api.settings.get_welcome_message import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def list_social_media_buttons(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """List Social Media Buttons.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/settings/social-media-buttons; safe to repeat.
        """
        from ..api.settings.list_social_media_buttons import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def reorder_social_media_buttons(
        self, *, button_ids: Sequence[int | str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """Reorder Social Media Buttons.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/{account}/settings/social-media-buttons/reorder; safe to repeat.
        """
        from ..api.settings.reorder_social_media_buttons import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "button_ids": button_ids}, validate=validate, options=options
        )

    async def set_welcome_message_enabled(
        self, *, enabled: bool, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Enable/Disable Welcome Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/settings/welcome-message; safe to repeat.
        """
        from ..api.settings.enable_disable_welcome_message import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "enabled": enabled}, validate=validate, options=options
        )

    async def toggle_drm(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Enable/Disable DRM.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/settings/drm; not safe to repeat (turns on what is off and off what is on: sent
        twice, it does nothing).
        """
        from ..api.settings.enable_disable_drm import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def update_blocked_countries(
        self,
        *,
        blocked_countries: Sequence[str],
        blocked_states: Sequence[str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Update Blocked Countries.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/settings/blocked-countries; safe to repeat.
        """
        from ..api.settings.update_blocked_countries import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "blocked_countries": blocked_countries, "blocked_states": blocked_states},
            validate=validate,
            options=options,
        )

    async def update_profile(
        self,
        *,
        about: str | None | Unset = UNSET,
        avatar: str | Unset = UNSET,
        header: str | Unset = UNSET,
        location: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        username: str | Unset = UNSET,
        website: str | None | Unset = UNSET,
        wishlist: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Update Profile.

        Args:
            website: Must be a valid URL.
            wishlist: Must be a valid URL.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/settings/profile; safe to repeat.
        """
        from ..api.settings.update_profile import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "about": about,
                "avatar": avatar,
                "header": header,
                "location": location,
                "name": name,
                "username": username,
                "website": website,
                "wishlist": wishlist,
            },
            validate=validate,
            options=options,
        )

    async def update_social_media_button(
        self, button_id: int | str, *, label: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.SocialMediaButton]]:
        """Update Social Media Button.

        Returns list[SocialMediaButton] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends PUT /api/{account}/settings/social-media-buttons/{button_id}; safe to repeat.
        """
        from ..api.settings.update_social_media_button import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "button_id": button_id, "label": label},
            validate=validate,
            options=options,
        )

    async def update_subscription_price(
        self, *, price: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Update Subscription Price.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/settings/subscription-price; safe to repeat.
        """
        from ..api.settings.update_subscription_price import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "price": price}, validate=validate, options=options
        )

    async def update_welcome_message(
        self,
        *,
        is_forward: bool | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: int | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        text: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.WelcomeMessage]:
        """Update Welcome Message.

        Args:
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.
            text: Required unless a media file is present.

        Returns WelcomeMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/settings/welcome-message; safe to repeat.
        """
        from ..api.settings.update_welcome_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "is_forward": is_forward,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "rf_guest": rf_guest,
                "rf_partner": rf_partner,
                "rf_tag": rf_tag,
                "text": text,
            },
            validate=validate,
            options=options,
        )
