"""What the generated resource classes stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import AsyncCaller, Caller, Operation
    from .options import RequestOptions
    from .pages import AsyncPager, Page


class _Shown:
    """Shown by its methods."""

    __slots__ = ()

    def __repr__(self) -> str:
        methods = ", ".join(f"{name}()" for name in dir(type(self)) if not name.startswith("_"))
        return f"<{type(self).__name__}{self._whose()}: {methods}>"

    def _whose(self) -> str:
        return ""


class Resource(_Shown):
    """The operations of one tag, called through `caller`; all methods take `validate` and `options`: see `Client`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _list(
        self,
        operation: Operation[Any],
        arguments: dict[str, Any],
        resume_from: str | None,
        validate: bool,
        options: RequestOptions | None,
    ) -> Page[Any]:
        from .pages import first_page

        return first_page(self._caller, operation, arguments, resume_from, validate, options)


class AsyncResource(_Shown):
    """The operations of one tag, called through an async `caller`; `validate` and `options` as in `Resource`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def _list(
        self,
        operation: Operation[Any],
        arguments: dict[str, Any],
        resume_from: str | None,
        validate: bool,
        options: RequestOptions | None,
    ) -> AsyncPager[Any]:
        from .pages import pager

        return pager(self._caller, operation, arguments, resume_from, validate, options)


class AccountResource(Resource):
    """The operations of one tag for one account."""

    __slots__ = ("_account",)

    def __init__(self, caller: Caller, account: str) -> None:
        super().__init__(caller)
        self._account = account

    def _whose(self) -> str:
        return f" of {self._account}"


class AsyncAccountResource(AsyncResource):
    """The operations of one tag for one account, without blocking."""

    __slots__ = ("_account",)

    def __init__(self, caller: AsyncCaller, account: str) -> None:
        super().__init__(caller)
        self._account = account

    def _whose(self) -> str:
        return f" of {self._account}"
