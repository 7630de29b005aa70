"""Connect OnlyFans Account of one account: the operations of `account.connect`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountConnect(AccountResource):
    """Connect OnlyFans Account."""

    __slots__ = ()

    def reauthenticate(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Re-authenticate Account.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/authenticate/{account_id}/reauthenticate; not safe to repeat (starts a login, or
        spends a code or an e-mail of one).
        """
        from ..api.connect.re_authenticate_account import OPERATION

        return self._caller.call(OPERATION, {"account_id": self._account}, validate=validate, options=options)

    def update_credentials(
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
                "account_id": self._account,
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


class AsyncAccountConnect(AsyncAccountResource):
    """Connect OnlyFans Account."""

    __slots__ = ()

    async def reauthenticate(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AuthenticationAttempt]:
        """Re-authenticate Account.

        Returns AuthenticationAttempt as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/authenticate/{account_id}/reauthenticate; not safe to repeat (starts a login, or
        spends a code or an e-mail of one).
        """
        from ..api.connect.re_authenticate_account import OPERATION

        return await self._caller.call(OPERATION, {"account_id": self._account}, validate=validate, options=options)

    async def update_credentials(
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
                "account_id": self._account,
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
