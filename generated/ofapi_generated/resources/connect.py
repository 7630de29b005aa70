"""Connect OnlyFans Account: the operations of `client.connect`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class Connect(Resource):
    """Connect OnlyFans Account."""

    __slots__ = ()

    def get_status(
        self, attempt_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AuthenticationStatus]:
        """Poll Authentication Status.

        Returns AuthenticationStatus as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/authenticate/{attempt_id}; safe to repeat.
        """
        from ..api.connect.poll_authentication_status import OPERATION

        return self._caller.call(OPERATION, {"attempt_id": attempt_id}, validate=validate, options=options)

    def reauthenticate(
        self, account_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Re-authenticate Account.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/authenticate/{account_id}/reauthenticate; not safe to repeat (starts a login, or
        spends a code or an e-mail of one).
        """
        from ..api.connect.re_authenticate_account import OPERATION

        return self._caller.call(OPERATION, {"account_id": account_id}, validate=validate, options=options)

    def send_2fa_email(
        self, attempt_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SuccessMessage]:
        """Send 2FA E-mail to Creator.

        Returns SuccessMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/authenticate/{attempt_id}/send-email-to-creator; not safe to repeat (starts a login, or
        spends a code or an e-mail of one).
        """
        from ..api.connect.send_2fae_mail_to_creator import OPERATION

        return self._caller.call(OPERATION, {"attempt_id": attempt_id}, validate=validate, options=options)

    def start(
        self,
        *,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: models.CustomProxy | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Start Authentication.

        Args:
            auth_id: Required when auth_type is `raw_data`.
            cookies: Required when auth_type is `raw_data`.
            email: Required when auth_type is `email_password`.
            password: Required when auth_type is `email_password`.
            user_agent: Required when auth_type is `raw_data`.
            xbc: Required when auth_type is `raw_data`.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/authenticate; not safe to repeat (starts a login, or spends a code or an e-mail of
        one).
        """
        from ..api.connect.start_authentication import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "auth_id": auth_id,
                "auth_type": auth_type,
                "cookies": cookies,
                "custom_proxy": custom_proxy,
                "email": email,
                "force_connect": force_connect,
                "name": name,
                "password": password,
                "proxy_country": proxy_country,
                "user_agent": user_agent,
                "xbc": xbc,
            },
            validate=validate,
            options=options,
        )

    def submit_2fa(
        self,
        attempt_id: str,
        *,
        code: str | Unset = UNSET,
        selfie_verification_completed: Any | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SuccessMessage]:
        """Submit 2FA.

        Args:
            selfie_verification_completed: This field is required when `code` is not present.

        Returns SuccessMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/authenticate/{attempt_id}; not safe to repeat (starts a login, or spends a code or an e-mail of
        one).
        """
        from ..api.connect.submit_2fa import OPERATION

        return self._caller.call(
            OPERATION,
            {"attempt_id": attempt_id, "code": code, "selfie_verification_completed": selfie_verification_completed},
            validate=validate,
            options=options,
        )

    def update_credentials(
        self,
        account_id: str,
        *,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: models.CustomProxy | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Update Authentication Credentials.

        Args:
            auth_id: Required when auth_type is `raw_data`.
            cookies: Required when auth_type is `raw_data`.
            email: Required when auth_type is `email_password`.
            password: Required when auth_type is `email_password`.
            user_agent: Required when auth_type is `raw_data`.
            xbc: Required when auth_type is `raw_data`.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends PUT /api/authenticate/{account_id}/credentials; not safe to repeat (starts a login, or spends
        a code or an e-mail of one).
        """
        from ..api.connect.update_authentication_credentials import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account_id": account_id,
                "auth_id": auth_id,
                "auth_type": auth_type,
                "cookies": cookies,
                "custom_proxy": custom_proxy,
                "email": email,
                "force_connect": force_connect,
                "name": name,
                "password": password,
                "proxy_country": proxy_country,
                "user_agent": user_agent,
                "xbc": xbc,
            },
            validate=validate,
            options=options,
        )


class AsyncConnect(AsyncResource):
    """Connect OnlyFans Account."""

    __slots__ = ()

    async def get_status(
        self, attempt_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AuthenticationStatus]:
        """Poll Authentication Status.

        Returns AuthenticationStatus as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/authenticate/{attempt_id}; safe to repeat.
        """
        from ..api.connect.poll_authentication_status import OPERATION

        return await self._caller.call(OPERATION, {"attempt_id": attempt_id}, validate=validate, options=options)

    async def reauthenticate(
        self, account_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Re-authenticate Account.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/authenticate/{account_id}/reauthenticate; not safe to repeat (starts a login, or
        spends a code or an e-mail of one).
        """
        from ..api.connect.re_authenticate_account import OPERATION

        return await self._caller.call(OPERATION, {"account_id": account_id}, validate=validate, options=options)

    async def send_2fa_email(
        self, attempt_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SuccessMessage]:
        """Send 2FA E-mail to Creator.

        Returns SuccessMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/authenticate/{attempt_id}/send-email-to-creator; not safe to repeat (starts a login, or
        spends a code or an e-mail of one).
        """
        from ..api.connect.send_2fae_mail_to_creator import OPERATION

        return await self._caller.call(OPERATION, {"attempt_id": attempt_id}, validate=validate, options=options)

    async def start(
        self,
        *,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: models.CustomProxy | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Start Authentication.

        Args:
            auth_id: Required when auth_type is `raw_data`.
            cookies: Required when auth_type is `raw_data`.
            email: Required when auth_type is `email_password`.
            password: Required when auth_type is `email_password`.
            user_agent: Required when auth_type is `raw_data`.
            xbc: Required when auth_type is `raw_data`.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/authenticate; not safe to repeat (starts a login, or spends a code or an e-mail of
        one).
        """
        from ..api.connect.start_authentication import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "auth_id": auth_id,
                "auth_type": auth_type,
                "cookies": cookies,
                "custom_proxy": custom_proxy,
                "email": email,
                "force_connect": force_connect,
                "name": name,
                "password": password,
                "proxy_country": proxy_country,
                "user_agent": user_agent,
                "xbc": xbc,
            },
            validate=validate,
            options=options,
        )

    async def submit_2fa(
        self,
        attempt_id: str,
        *,
        code: str | Unset = UNSET,
        selfie_verification_completed: Any | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SuccessMessage]:
        """Submit 2FA.

        Args:
            selfie_verification_completed: This field is required when `code` is not present.

        Returns SuccessMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/authenticate/{attempt_id}; not safe to repeat (starts a login, or spends a code or an e-mail of
        one).
        """
        from ..api.connect.submit_2fa import OPERATION

        return await self._caller.call(
            OPERATION,
            {"attempt_id": attempt_id, "code": code, "selfie_verification_completed": selfie_verification_completed},
            validate=validate,
            options=options,
        )

    async def update_credentials(
        self,
        account_id: str,
        *,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: models.CustomProxy | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Update Authentication Credentials.

        Args:
            auth_id: Required when auth_type is `raw_data`.
            cookies: Required when auth_type is `raw_data`.
            email: Required when auth_type is `email_password`.
            password: Required when auth_type is `email_password`.
            user_agent: Required when auth_type is `raw_data`.
            xbc: Required when auth_type is `raw_data`.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends PUT /api/authenticate/{account_id}/credentials; not safe to repeat (starts a login, or spends
        a code or an e-mail of one).
        """
        from ..api.connect.update_authentication_credentials import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account_id": account_id,
                "auth_id": auth_id,
                "auth_type": auth_type,
                "cookies": cookies,
                "custom_proxy": custom_proxy,
                "email": email,
                "force_connect": force_connect,
                "name": name,
                "password": password,
                "proxy_country": proxy_country,
                "user_agent": user_agent,
                "xbc": xbc,
            },
            validate=validate,
            options=options,
        )
