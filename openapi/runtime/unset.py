"""`UNSET`: the value of an argument that was not given, so that `None` can mean JSON's null."""

from __future__ import annotations

from typing import Any, Final, Literal, final


@final
class Unset:
    """The type of `UNSET`. There is one instance in a process; it is false."""

    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> tuple[type[Unset], tuple[()]]:
        return Unset, ()

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: Any) -> Unset:
        return self


UNSET: Final = Unset()
"""Not given: the field is left out of the request."""
