"""Connecting accounts, from the start to the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ofapi_generated.resources.connect import AsyncConnect as GeneratedAsyncConnect
from ofapi_generated.resources.connect import Connect as GeneratedConnect
from ofapi_generated.runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ofapi_generated.models import AuthenticationStatus, CustomProxy
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse

    from .._jobs._polling import Polling
    from .._progress import ProgressCallback
    from .._two_factor import AsyncTwoFactorCallback, TwoFactorCallback


class Connect(GeneratedConnect):
    """Connect OnlyFans Account."""

    __slots__ = ()

    def run(
        self,
        *,
        on_2fa: TwoFactorCallback | None = None,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: CustomProxy | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
        max_codes: int = 3,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[AuthenticationStatus]:
        """Connect an account: start, ask for the second factor where one is wanted, wait; `.data.account.id` is it.

        Takes what `start` takes, and:

        Args:
            on_2fa: Asked with a `TwoFactor`; answers with the code, or a `TwoFactorAnswer`.
            max_codes: How many codes may be tried.
            max_wait: Seconds for all of it, the time the callback takes included; None: no limit.
            polling: How often to look; looks are free.
            on_progress: Told at once, with the attempt's id, then at each look.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        Raises TwoFactorRequiredError, JobFailedError and JobTimeoutError, each with the attempt's `id`, by which
        `wait` goes on; and the API's errors.
        """
        from .._jobs import _connecting as jobs
        from .._jobs._drivers import drive
        from .._jobs._polling import Patience
        from .._progress import told

        patience = Patience(max_wait, polling or jobs.POLLING)
        settings = jobs.Settings(on_2fa, max_codes, options, validate)
        arguments = {
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
        }
        with told(on_progress, progress) as report:
            return drive(jobs.run(arguments, patience, settings), self._caller, report)

    def wait(
        self,
        attempt_id: str,
        *,
        on_2fa: TwoFactorCallback | None = None,
        max_codes: int = 3,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[AuthenticationStatus]:
        """Go on with an attempt that was started before, in this process or another: `run` without its start."""
        from .._jobs import _connecting as jobs
        from .._jobs._drivers import drive
        from .._jobs._polling import Patience
        from .._progress import told

        patience = Patience(max_wait, polling or jobs.POLLING)
        settings = jobs.Settings(on_2fa, max_codes, options, validate)
        with told(on_progress, progress) as report:
            return drive(jobs.wait(attempt_id, patience, settings), self._caller, report)


class AsyncConnect(GeneratedAsyncConnect):
    """Connect OnlyFans Account. Without blocking."""

    __slots__ = ()

    async def run(
        self,
        *,
        on_2fa: AsyncTwoFactorCallback | None = None,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: CustomProxy | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
        max_codes: int = 3,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[AuthenticationStatus]:
        """`Connect.run` without blocking."""
        from .._jobs import _connecting as jobs
        from .._jobs._drivers import drive_async
        from .._jobs._polling import Patience
        from .._progress import told

        patience = Patience(max_wait, polling or jobs.POLLING)
        settings = jobs.Settings(on_2fa, max_codes, options, validate)
        arguments = {
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
        }
        with told(on_progress, progress) as report:
            return await drive_async(jobs.run(arguments, patience, settings), self._caller, report)

    async def wait(
        self,
        attempt_id: str,
        *,
        on_2fa: AsyncTwoFactorCallback | None = None,
        max_codes: int = 3,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[AuthenticationStatus]:
        """`Connect.wait` without blocking."""
        from .._jobs import _connecting as jobs
        from .._jobs._drivers import drive_async
        from .._jobs._polling import Patience
        from .._progress import told

        patience = Patience(max_wait, polling or jobs.POLLING)
        settings = jobs.Settings(on_2fa, max_codes, options, validate)
        with told(on_progress, progress) as report:
            return await drive_async(jobs.wait(attempt_id, patience, settings), self._caller, report)
