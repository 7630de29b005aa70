"""What the templates see of names that went: old methods, and old arguments of methods."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .argument_views import ArgumentView
from .document import Document
from .errors import PipelineError
from .gone import Gone, findings
from .views import OperationView, ResourceView


@dataclass(frozen=True)
class GoneMethod:
    """An old method: the one it is an alias of, or None where it only says what to use instead."""

    name: str
    gone: Gone
    target: OperationView | None


class GoneViews:
    """All that went, by where it stands. Raises PipelineError for a line that fits nothing."""

    def __init__(self, document: Document, operations: Iterable[OperationView]) -> None:
        self.all: list[Gone] = document.get("x-ofapi-gone") or []
        self._operations = {operation.label: operation for operation in operations}
        methods = {label: {a.name for a in each.arguments} for label, each in self._operations.items()}
        wrong = list(findings(tuple(self.all), methods, {each.id for each in self._operations.values()}))
        if wrong:
            raise PipelineError("names.yaml: " + "; ".join(wrong))

    def resources(self, present: list[ResourceView]) -> list[ResourceView]:
        """The resources, with those that only old methods stand on."""
        names = {each.name for each in present}
        old = sorted({each.name.partition(".")[0] for each in self._of_kind("methods")} - names)
        return sorted([*present, *(ResourceView(name, name, "") for name in old)], key=lambda each: each.name)

    def methods(self, resource: str) -> list[GoneMethod]:
        """The old methods of a resource."""
        return [
            GoneMethod(each.name.partition(".")[2], each, self._operations[each.now] if each.now else None)
            for each in self._of_kind("methods")
            if each.name.partition(".")[0] == resource
        ]

    def arguments(self, operation: OperationView) -> dict[str, Gone]:
        """The old arguments of a method, by name."""
        start = f"{operation.label}."
        return {
            each.name.removeprefix(start): each for each in self._of_kind("arguments") if each.name.startswith(start)
        }

    def aliases(self, operation: OperationView) -> list[ArgumentView]:
        """The old arguments that still work, as a signature declares them."""
        present = {argument.name: argument for argument in operation.arguments}
        return [
            replace(present[gone.now], name=name, required=False, documentation="")
            for name, gone in self.arguments(operation).items()
            if gone.now
        ]

    def by_method(self) -> dict[str, dict[str, Gone]]:
        """The old arguments of all methods."""
        found = {label: self.arguments(operation) for label, operation in sorted(self._operations.items())}
        return {label: gone for label, gone in found.items() if gone}

    def operations(self) -> dict[str, Gone]:
        """The old operation ids."""
        return {each.name: each for each in self._of_kind("operations")}

    def _of_kind(self, kind: str) -> list[Gone]:
        return [each for each in self.all if each.kind == kind]
