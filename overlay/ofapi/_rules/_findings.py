"""What a check found: violations, which refuse the call, and advice, which is logged."""

from __future__ import annotations


class Findings:
    """Violations and advice, by the path of the field they speak of."""

    __slots__ = ("advised", "errors")

    def __init__(self) -> None:
        self.errors: dict[str, list[str]] = {}
        self.advised: list[tuple[str, str]] = []

    def error(self, path: str, sentence: str) -> None:
        """What stands at a path breaks a rule."""
        told = self.errors.setdefault(path, [])
        if sentence not in told:
            told.append(sentence)

    def advice(self, path: str, sentence: str) -> None:
        """What stands at a path is odd, and sent all the same."""
        self.advised.append((path, sentence))
