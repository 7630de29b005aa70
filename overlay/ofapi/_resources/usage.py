"""Usage: the team's own report, and what this client's calls have used."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from ofapi_generated.resources.usage import AsyncUsage as GeneratedAsyncUsage
from ofapi_generated.resources.usage import Usage as GeneratedUsage

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import AsyncCaller, Caller

    from .._usage import OperationUsage, Tally


class Usage(GeneratedUsage):
    """What the calls of this client have used so far, counted as they end; `get_credits()` asks the API instead."""

    __slots__ = ("_tally",)

    def __init__(self, caller: Caller, tally: Tally) -> None:
        super().__init__(caller)
        self._tally = tally

    def operations(self) -> list[OperationUsage]:
        """Calls, credits and waits of each operation that was called, dearest first."""
        return self._tally.operations()

    def total(self) -> OperationUsage:
        """Calls, credits and waits of all operations together."""
        return self._tally.total()

    def report(self, file: IO[str] | None = None) -> None:
        """Print it all as a table, to `file` or the standard output."""
        _report(self._tally, file)


class AsyncUsage(GeneratedAsyncUsage):
    """What the calls of this client have used so far, counted as they end; `get_credits()` asks the API instead."""

    __slots__ = ("_tally",)

    def __init__(self, caller: AsyncCaller, tally: Tally) -> None:
        super().__init__(caller)
        self._tally = tally

    def operations(self) -> list[OperationUsage]:
        """`Usage.operations`: it asks nobody, so there is nothing to await."""
        return self._tally.operations()

    def total(self) -> OperationUsage:
        """`Usage.total`: it asks nobody, so there is nothing to await."""
        return self._tally.total()

    def report(self, file: IO[str] | None = None) -> None:
        """`Usage.report`: it asks nobody, so there is nothing to await."""
        _report(self._tally, file)


def _report(tally: Tally, file: IO[str] | None) -> None:
    from .._usage import table

    print(table([*tally.operations(), tally.total()]), file=file)
