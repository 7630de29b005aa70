"""One call over many accounts: bounded concurrency, and no failure loses another's result."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import attrs

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from ._accounts import Account, AsyncAccount

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_AHEAD = 2  # results that may wait for their turn, for each that is being made: a slow account holds few others up


class HasId(Protocol):
    """What stands for an account: an item of `accounts.list()`, an `Account`."""

    @property
    def id(self) -> Any: ...


@attrs.frozen(kw_only=True, repr=False)
class Outcome(Generic[T_co]):
    """What came of one account."""

    account: str
    """The account's id."""
    error: Exception | None = None
    """What was raised; None where all went well."""
    _value: Any = attrs.field(default=None, alias="value")

    @property
    def value(self) -> T_co:
        """What the operation returned. Raises the account's `error` where there is one."""
        if self.error is not None:
            raise self.error
        value: T_co = self._value
        return value

    def __repr__(self) -> str:
        came = f"value={self._value!r}" if self.error is None else f"error={self.error!r}"
        shown = came if len(came) <= 160 else f"{came[:157]}..."
        return f"Outcome(account={self.account!r}, {shown})"


@attrs.frozen(repr=False)
class Collected(Generic[T_co]):
    """The outcomes of all accounts."""

    outcomes: list[Outcome[T_co]]

    @property
    def values(self) -> dict[str, T_co]:
        """What came of the accounts that went well, by account."""
        return {outcome.account: outcome.value for outcome in self.outcomes if outcome.error is None}

    @property
    def errors(self) -> dict[str, Exception]:
        """What was raised, by account."""
        return {outcome.account: outcome.error for outcome in self.outcomes if outcome.error is not None}

    def raise_errors(self) -> None:
        """Raise an ExceptionGroup of all errors, each with its account as a note; nothing where there is none."""
        for outcome in self.outcomes:
            if outcome.error is not None:
                outcome.error.add_note(f"account: {outcome.account}")
        if self.errors:
            raise ExceptionGroup(f"{len(self.errors)} of {len(self.outcomes)} accounts failed", [*self.errors.values()])

    def __repr__(self) -> str:
        return f"Collected({len(self.values)} values, {len(self.errors)} errors)"


@attrs.frozen(repr=False)
class AccountMap(Generic[T]):
    """The outcomes of `Client.map`: iterate over them, or `collect()`. Each iteration calls anew.

    Whoever stops early waits for the calls that are under way; no further one is begun.
    """

    _account: Callable[[str], Account]
    _operation: Callable[[Account], T]
    _accounts: Iterable[str | HasId]
    concurrency: int = attrs.field(kw_only=True)
    in_order: bool = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check(self._accounts, self.concurrency)

    def __iter__(self) -> Generator[Outcome[T], None, None]:
        from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
        from contextvars import copy_context

        accounts = iter(self._accounts)
        waiting: deque[Future[Outcome[T]]] = deque()
        more, failure = True, None
        pool = ThreadPoolExecutor(self.concurrency, thread_name_prefix="ofapi-map")
        try:
            while more or waiting:
                while more and len(waiting) < _AHEAD * self.concurrency:
                    try:
                        waiting.append(pool.submit(copy_context().run, self._one, next(accounts)))
                    except StopIteration:
                        more = False
                    except Exception as error:  # those begun are not lost
                        more, failure = False, error
                    if _can_give(waiting, self.in_order):
                        break
                if waiting and not self.in_order:
                    ready = next(iter(wait(waiting, return_when=FIRST_COMPLETED).done))
                    waiting.remove(ready)
                    waiting.appendleft(ready)
                if waiting:
                    yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        if failure is not None:
            raise failure

    def collect(self) -> Collected[T]:
        """All outcomes."""
        return Collected(list(self))

    def _one(self, given: str | HasId) -> Outcome[T]:
        account = _id(given)
        try:
            return Outcome(account=str(account), value=self._operation(self._account(account)))
        except Exception as error:
            return Outcome(account=str(account), error=error)


@attrs.frozen(repr=False)
class AsyncAccountMap(Generic[T]):
    """`AccountMap` without blocking: `async for`, or `await ... .collect()`. An early stop cancels what is begun."""

    _account: Callable[[str], AsyncAccount]
    _operation: Callable[[AsyncAccount], Awaitable[T]]
    _accounts: Iterable[str | HasId] | AsyncIterable[str | HasId]
    concurrency: int = attrs.field(kw_only=True)
    in_order: bool = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check(self._accounts, self.concurrency)

    async def __aiter__(self) -> AsyncGenerator[Outcome[T], None]:
        import asyncio

        accounts = _each(self._accounts)
        waiting: deque[asyncio.Task[Outcome[T]]] = deque()
        more, failure = True, None
        turn = asyncio.Semaphore(self.concurrency)
        try:
            while more or waiting:
                while more and len(waiting) < _AHEAD * self.concurrency:
                    try:
                        waiting.append(asyncio.create_task(self._one(await anext(accounts), turn)))
                    except StopAsyncIteration:
                        more = False
                    except Exception as error:  # those begun are not lost
                        more, failure = False, error
                    if _can_give(waiting, self.in_order):
                        break
                if waiting and not self.in_order:
                    done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                    ready = next(iter(done))
                    waiting.remove(ready)
                    waiting.appendleft(ready)
                if waiting:
                    outcome = await waiting[0]
                    waiting.popleft()
                    yield outcome
        finally:
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
        if failure is not None:
            raise failure

    async def collect(self) -> Collected[T]:
        """All outcomes."""
        return Collected([outcome async for outcome in self])

    async def _one(self, given: str | HasId, turn: asyncio.Semaphore) -> Outcome[T]:
        account = _id(given)
        async with turn:
            try:
                return Outcome(account=str(account), value=await self._operation(self._account(account)))
            except Exception as error:
                return Outcome(account=str(account), error=error)


def _can_give(waiting: deque[Any], in_order: bool) -> bool:
    """Whether an outcome is ready, so that it does not wait until more accounts came from a slow source."""
    return not in_order and any(one.done() for one in waiting)


def _check(accounts: Any, concurrency: Any) -> None:
    if isinstance(accounts, (str, bytes)) or not (hasattr(accounts, "__iter__") or hasattr(accounts, "__aiter__")):
        raise TypeError(
            f"accounts={accounts!r} is {type(accounts).__name__}; give a list of ids or accounts, "
            'such as ["acct_..."] or client.accounts.list().data'
        )
    if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
        raise ValueError(f"concurrency={concurrency!r} is not a whole number of at least 1")


def _id(given: str | HasId) -> Any:
    """The id that was given; what can't be one is refused when the account is made."""
    return given if isinstance(given, str) else getattr(given, "id", given)


async def _each(accounts: Iterable[str | HasId] | AsyncIterable[str | HasId]) -> AsyncIterator[str | HasId]:
    if isinstance(accounts, AsyncIterable):
        async for account in accounts:
            yield account
    else:
        for account in accounts:
            yield account
