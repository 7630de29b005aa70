"""`Account`: the API for one account, whose id is given once."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ._job_resources import AsyncJobResources, JobResources
from ._resources import AccountResources, AsyncAccountResources

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import AsyncCaller, Caller

    from ._files._door import AsyncFiles, Files
    from ._map import AccountMap, AsyncAccountMap, HasId

T = TypeVar("T")

_ID = re.compile(r"[A-Za-z0-9_.~-]+")
_OTHER_IDS = {
    "fansly_": "a Fansly account or a part of one; this client calls the API's OnlyFans operations",
    "auth_": "an attempt to connect an account (`connect.get_status` tells the account's own id)",
    "ofapi_media_": "an uploaded file",
    "ofapi_cs_": "a client session",
    "data_export_": "a data export",
    "wh_": "a webhook",
    "evt_": "an event",
}
"""How the ids of other things begin."""


class Account(AccountResources):
    """The API for one account: `account.<resource>.<method>(...)`, with the account filled in.

    It has the operations that are about one account. Made by `client.account(id)`; it sends through that client.
    """

    def __init__(self, caller: Caller, account: str, files: Callable[[], Files]) -> None:
        self._caller = caller
        self._files = files
        self.id = checked_id(account)

    def __repr__(self) -> str:
        return f"ofapi.Account({self.id!r})"


class AsyncAccount(AsyncAccountResources):
    """`Account` without blocking."""

    def __init__(self, caller: AsyncCaller, account: str, files: Callable[[], AsyncFiles]) -> None:
        self._caller = caller
        self._files = files
        self.id = checked_id(account)

    def __repr__(self) -> str:
        return f"ofapi.AsyncAccount({self.id!r})"


class ForAccounts(JobResources):
    """What a client offers for one account, and for many."""

    def account(self, account: str) -> Account:
        """The API for one account, e.g. `client.account("acct_...").fans.list_active(limit=20)`. Sends nothing.

        Raises TypeError or ValueError for what can't be an account's id.
        """
        return Account(self._caller, account, lambda: self._files)

    def map(
        self,
        operation: Callable[[Account], T],
        accounts: Iterable[str | HasId],
        *,
        concurrency: int = 8,
        in_order: bool = True,
    ) -> AccountMap[T]:
        """Call `operation` with each of many accounts, `concurrency` at a time.

        `accounts` holds ids, or what has one in `id`. Iterate over the result for an `Outcome` per account, in the
        order of the accounts, or as they are ready with `in_order=False`; or `collect()` them all. An account that
        fails is an outcome with its `error`, and loses no other. Sends nothing before it is iterated over, and
        through this client, so within its pace and budget. Raises TypeError for accounts that are text or one thing,
        ValueError for a concurrency below 1.
        """
        from ._map import AccountMap

        return AccountMap(self.account, operation, accounts, concurrency=concurrency, in_order=in_order)


class AsyncForAccounts(AsyncJobResources):
    """`ForAccounts` without blocking."""

    def account(self, account: str) -> AsyncAccount:
        """The API for one account, e.g. `client.account("acct_...").fans.list_active(limit=20)`. Sends nothing.

        Raises TypeError or ValueError for what can't be an account's id.
        """
        return AsyncAccount(self._caller, account, lambda: self._files)

    def map(
        self,
        operation: Callable[[AsyncAccount], Awaitable[T]],
        accounts: Iterable[str | HasId] | AsyncIterable[str | HasId],
        *,
        concurrency: int = 8,
        in_order: bool = True,
    ) -> AsyncAccountMap[T]:
        """`Client.map` without blocking; `accounts` may be an async iterable too."""
        from ._map import AsyncAccountMap

        return AsyncAccountMap(self.account, operation, accounts, concurrency=concurrency, in_order=in_order)


def checked_id(account: Any) -> str:
    """The id. Raises TypeError or ValueError, saying what it is, for what can't be an account's."""
    if not isinstance(account, str):
        raise TypeError(f"account={account!r} is {type(account).__name__}; an account's id is text such as 'acct_...'")
    shown = account if len(account) <= 60 else f"{account[:57]}..."
    what = next((what for start, what in _OTHER_IDS.items() if account.startswith(start)), None)
    if what is not None:
        raise ValueError(f"account={shown!r} is the id of {what}; an account's is such as 'acct_...'")
    if not _ID.fullmatch(account) or set(account) == {"."}:
        kind = "a path or an address, not" if "/" in account else "not" if account else "empty, and so not"
        raise ValueError(f"account={shown!r} is {kind} an account's id, which is such as 'acct_...'")
    return account
