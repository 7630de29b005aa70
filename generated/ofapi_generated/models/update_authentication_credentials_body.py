"""`UpdateAuthenticationCredentialsBody`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


@model
class UpdateAuthenticationCredentialsBody(Model):
    """Update authentication credentials body.

    Taken by `connect.update_credentials`.
    """

    _absent: ClassVar[Any] = UNSET

    auth_id: str | Unset = optional("auth_id")
    """Required when auth_type is `raw_data`."""
    auth_type: Literal["email_password", "raw_data", "mobile_app"] | Unset = optional("auth_type")
    cookies: str | Unset = optional("cookies")
    """Required when auth_type is `raw_data`."""
    custom_proxy: models.CustomProxy | Mapping[str, Any] | Unset = optional("customProxy", Ref("CustomProxy"))
    email: str | Unset = optional("email")
    """Required when auth_type is `email_password`."""
    force_connect: bool | Unset = optional("force_connect")
    name: str | Unset = optional("name")
    password: str | Unset = optional("password")
    """Required when auth_type is `email_password`."""
    proxy_country: str | Unset = optional("proxyCountry")
    user_agent: str | Unset = optional("user_agent")
    """Required when auth_type is `raw_data`."""
    xbc: str | Unset = optional("xbc")
    """Required when auth_type is `raw_data`."""
