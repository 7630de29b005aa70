"""What a caller is asked, and may answer, when an account wants a second factor."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Literal, NamedTuple, TypeAlias


class TwoFactor(NamedTuple):
    """What is wanted of the one who connects an account; given to `on_2fa`."""

    attempt_id: str
    kind: Literal["code", "face", "app"]
    """`code`: from an SMS or an authenticator app. `face`: a selfie, taken on OnlyFans. `app`: `deeplink` is to be
    opened on the creator's phone (`auth_type="mobile_app"`)."""
    phone_ending: str | None = None
    """Last digits of the phone that the code was sent to."""
    error: str | None = None
    """What the API said of the code before, or that it was empty; None the first time."""
    codes_left: int = 0
    """How often a code can be given yet."""
    deeplink: str | None = None


class TwoFactorAnswer(Enum):
    """What `on_2fa` may answer beside a code."""

    SELFIE_COMPLETED = "selfie_completed"
    """The selfie was taken."""
    SEND_EMAIL = "send_email"
    """Send the creator an e-mail with a link to do it, and wait for that."""
    WAIT = "wait"
    """Somebody does it elsewhere: go on waiting."""


TwoFactorCallback: TypeAlias = Callable[[TwoFactor], str | TwoFactorAnswer]
"""Asked for a second factor; answers with the code, or a `TwoFactorAnswer`."""

AsyncTwoFactorCallback: TypeAlias = Callable[[TwoFactor], str | TwoFactorAnswer | Awaitable[str | TwoFactorAnswer]]
"""`TwoFactorCallback`, which an async client waits for where it is async."""
