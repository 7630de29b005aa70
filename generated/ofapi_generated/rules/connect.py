"""What the description says of the requests of `client.connect`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "pollAuthenticationStatus": (Field("attempt_id", "path", argument="attempt_id", types=("string",), required=True),),
    "reAuthenticateAccount": (Field("account_id", "path", argument="account_id", types=("string",), required=True),),
    "send2FAEMailToCreator": (Field("attempt_id", "path", argument="attempt_id", types=("string",), required=True),),
    "startAuthentication": (
        Field(
            "auth_id",
            "json",
            argument="auth_id",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
        Field(
            "auth_type",
            "json",
            argument="auth_type",
            types=("string",),
            enum=("email_password", "raw_data", "mobile_app"),
        ),
        Field(
            "cookies",
            "json",
            argument="cookies",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
        Field(
            "customProxy",
            "json",
            argument="custom_proxy",
            types=("object",),
            fields=(
                Field("customProxy.host", "json", types=("string",)),
                Field("customProxy.password", "json", types=("string",)),
                Field("customProxy.port", "json", types=("integer",)),
                Field("customProxy.username", "json", types=("string",)),
            ),
        ),
        Field(
            "email",
            "json",
            argument="email",
            types=("string",),
            rules=(
                Rule(
                    "required_if",
                    "Required when auth_type is `email_password`.",
                    fields=("auth_type",),
                    values=("email_password",),
                ),
            ),
            said=("Required when auth_type is `email_password`.",),
        ),
        Field("force_connect", "json", argument="force_connect", types=("boolean",)),
        Field("name", "json", argument="name", types=("string",)),
        Field(
            "password",
            "json",
            argument="password",
            types=("string",),
            rules=(
                Rule(
                    "required_if",
                    "Required when auth_type is `email_password`.",
                    fields=("auth_type",),
                    values=("email_password",),
                ),
            ),
            said=("Required when auth_type is `email_password`.",),
        ),
        Field("proxyCountry", "json", argument="proxy_country", types=("string",)),
        Field(
            "user_agent",
            "json",
            argument="user_agent",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
        Field(
            "xbc",
            "json",
            argument="xbc",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
    ),
    "submit2FA": (
        Field("attempt_id", "path", argument="attempt_id", types=("string",), required=True),
        Field("code", "json", argument="code", types=("string",)),
        Field(
            "selfie_verification_completed",
            "json",
            argument="selfie_verification_completed",
            rules=(
                Rule(
                    "required_without",
                    "This field is required when <code>code</code> is not present.",
                    fields=("code",),
                ),
            ),
            said=("This field is required when <code>code</code> is not present.",),
        ),
    ),
    "updateAuthenticationCredentials": (
        Field("account_id", "path", argument="account_id", types=("string",), required=True),
        Field(
            "auth_id",
            "json",
            argument="auth_id",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
        Field(
            "auth_type",
            "json",
            argument="auth_type",
            types=("string",),
            enum=("email_password", "raw_data", "mobile_app"),
        ),
        Field(
            "cookies",
            "json",
            argument="cookies",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
        Field(
            "customProxy",
            "json",
            argument="custom_proxy",
            types=("object",),
            fields=(
                Field("customProxy.host", "json", types=("string",)),
                Field("customProxy.password", "json", types=("string",)),
                Field("customProxy.port", "json", types=("integer",)),
                Field("customProxy.username", "json", types=("string",)),
            ),
        ),
        Field(
            "email",
            "json",
            argument="email",
            types=("string",),
            rules=(
                Rule(
                    "required_if",
                    "Required when auth_type is `email_password`.",
                    fields=("auth_type",),
                    values=("email_password",),
                ),
            ),
            said=("Required when auth_type is `email_password`.",),
        ),
        Field("force_connect", "json", argument="force_connect", types=("boolean",)),
        Field("name", "json", argument="name", types=("string",)),
        Field(
            "password",
            "json",
            argument="password",
            types=("string",),
            rules=(
                Rule(
                    "required_if",
                    "Required when auth_type is `email_password`.",
                    fields=("auth_type",),
                    values=("email_password",),
                ),
            ),
            said=("Required when auth_type is `email_password`.",),
        ),
        Field("proxyCountry", "json", argument="proxy_country", types=("string",)),
        Field(
            "user_agent",
            "json",
            argument="user_agent",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
        Field(
            "xbc",
            "json",
            argument="xbc",
            types=("string",),
            rules=(
                Rule(
                    "required_if", "Required when auth_type is `raw_data`.", fields=("auth_type",), values=("raw_data",)
                ),
            ),
            said=("Required when auth_type is `raw_data`.",),
        ),
    ),
}
