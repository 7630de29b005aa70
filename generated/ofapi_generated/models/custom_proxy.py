"""`CustomProxy`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset


@model
class CustomProxy(Model):
    """Custom proxy.

    Part of `StartAuthenticationBody`, `UpdateAuthenticationCredentialsBody`.
    """

    _absent: ClassVar[Any] = UNSET

    host: str | Unset = optional("host")
    password: str | Unset = optional("password")
    port: int | Unset = optional("port")
    username: str | Unset = optional("username")
