"""Rules of connecting an account, beside those in the description's sentences (what each auth_type needs)."""

from __future__ import annotations

from ._kinds import bounded, exactly_one_of, forbidden, required
from ._rule import Looser, Rules, absent, given

_SDK = "sdk: authenticate"

_PROXY = (
    forbidden("customProxy", with_="proxyCountry", source=_SDK),
    required("customProxy.host", when=given("customProxy"), source=_SDK),
    required("customProxy.port", when=given("customProxy"), source=_SDK),
    bounded("customProxy.port", 1, 65535, source=_SDK),
)

RULES: Rules = {
    "startAuthentication": (
        # email_password is what the API takes where auth_type is left out.
        required("email", when=absent("auth_type"), source=_SDK),
        required("password", when=absent("auth_type"), source=_SDK),
        *_PROXY,
    ),
    "updateAuthenticationCredentials": _PROXY,
    "submit2FA": (
        exactly_one_of("code", "selfie_verification_completed", source=_SDK),
        # "code must be empty" beside the other.
        Looser("code", nullable=True, source=_SDK),
    ),
}
