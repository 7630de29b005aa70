"""Types shared by the functions under `api`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import define

from .request import File, FileTypes
from .unset import UNSET, Unset

T_co = TypeVar("T_co", covariant=True)


@define(frozen=True)
class Response(Generic[T_co]):
    """What an endpoint answered."""

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T_co | None


__all__ = ["UNSET", "File", "FileTypes", "Response", "Unset"]
