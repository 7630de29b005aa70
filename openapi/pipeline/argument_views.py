"""What the templates see of an operation's arguments and answers."""

from __future__ import annotations

from dataclasses import dataclass

from .python_types import Schema, is_flag


@dataclass(frozen=True)
class ArgumentView:
    """One argument of an operation's method."""

    name: str
    wire: str
    location: str
    required: bool
    annotation: str
    documentation: str
    schema: Schema

    @property
    def declared(self) -> str:
        """The argument as it stands in a signature."""
        return f"{self.name}: {self.annotation}" + ("" if self.required else " | Unset = UNSET")

    @property
    def spec(self) -> str:
        """The `Parameter` expression."""
        options = {
            "required": self.required and self.location != "path",
            "date_format": self.schema.get("x-ofapi-date-format"),
            "deep": bool(self.schema.get("x-ofapi-deep-object")),
            "path_value": self.schema.get("x-ofapi-same-as") == "path",
            "file": self.schema.get("format") == "binary",
            "flag": is_flag(self.schema),
            "text": self.location == "body" and self.annotation.split(" | ")[0] == "str",
        }
        given = "".join(f", {key}={value!r}" for key, value in options.items() if value)
        return f"Parameter({self.name!r}, {self.wire!r}{given})"


@dataclass(frozen=True)
class AnswerView:
    """One documented response."""

    status: str
    kind: str
    media_types: tuple[str, ...]
    annotation: str
    shape: str | None

    @property
    def spec(self) -> str:
        shape = f", {self.shape}" if self.shape else ""
        other = "" if self.media_types == ("application/json",) else f", media_types={self.media_types!r}"
        return f"Answer({self.kind!r}{shape}{other})"
