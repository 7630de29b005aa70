"""Pages: lists that go on, sync and async. What comes after a page is decided in `following`, and asked for here."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import OfapiError
from .listing import Listing
from .one_page import OnePage
from .paging import Place
from .response import ApiResponse
from .walks import async_items, async_pages, async_prefetched, check_limit, items, pages, prefetched

if TYPE_CHECKING:
    from .operation import AsyncCaller, Caller, Operation
    from .options import RequestOptions

T = TypeVar("T")


class Page(OnePage[T]):
    """One page of a list, and the way to all items after it: `for item in page` goes on over all pages.

    It is the answer of its call too: `meta`, `status_code` and `raw` are this page's. Each further page is a call of
    its own, sent when its first item is asked for.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller, response: ApiResponse[Any], listing: Listing, place: Place | None) -> None:
        super().__init__(response, caller.base_url, listing, place)
        self._caller = caller

    def __iter__(self) -> Generator[T, None, None]:
        """All items from this page on."""
        return self.items()

    def items(self, limit: int | None = None, *, prefetch: bool = False) -> Generator[T, None, None]:
        """All items from this page on, at most `limit`. With `prefetch`, the next page is fetched meanwhile.

        Raises what the call of a page raises, with the `cursor` of that page, and PaginationError.
        """
        check_limit(limit)
        return items(prefetched(self, limit) if prefetch else pages(self), limit)

    def pages(self, *, prefetch: bool = False) -> Generator[Page[T], None, None]:
        """This page and those after it. With `prefetch`, the next one is fetched by a thread meanwhile.

        Whoever stops early with `prefetch` waits for the one call that may be under way.
        """
        return prefetched(self, None) if prefetch else pages(self)

    def next_page(self) -> Page[T] | None:
        """Fetch the next page; None after the last one."""
        onward = self._onward()
        return None if onward is None else onward()

    def _onward(self) -> Callable[[], Page[T]] | None:
        """What fetches the next page and no longer holds this one; None after the last one."""
        ahead = self._ahead()
        return None if ahead is None else partial(_fetch, self._caller, self._listing, ahead)

    def collect(self, limit: int | None = None, *, prefetch: bool = False) -> list[T]:
        """All items from this page on in a list, at most `limit`."""
        return list(self.items(limit, prefetch=prefetch))

    def resume(self, cursor: str) -> Page[T]:
        """The page at a cursor of this list, fetched now. Raises ValueError for a cursor of another call."""
        listing = self._listing.resumed(cursor)
        return _fetch(self._caller, listing, listing.start)


class AsyncPage(OnePage[T]):
    """`Page` without blocking: `async for item in page` goes on over all pages."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller, response: ApiResponse[Any], listing: Listing, place: Place | None) -> None:
        super().__init__(response, caller.base_url, listing, place)
        self._caller = caller

    def __aiter__(self) -> AsyncGenerator[T, None]:
        """All items from this page on."""
        return self.items()

    def items(self, limit: int | None = None, *, prefetch: bool = False) -> AsyncGenerator[T, None]:
        """`Page.items` without blocking."""
        check_limit(limit)
        return async_items(self._walk(limit, prefetch), limit)

    def pages(self, *, prefetch: bool = False) -> AsyncGenerator[AsyncPage[T], None]:
        """`Page.pages` without blocking. Whoever stops early with `prefetch` has the call under way cancelled."""
        return self._walk(None, prefetch)

    def _walk(self, limit: int | None, prefetch: bool) -> AsyncGenerator[AsyncPage[T], None]:
        return async_prefetched(self, limit) if prefetch else async_pages(self)

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; None after the last one."""
        onward = self._onward()
        return None if onward is None else await onward()

    def _onward(self) -> Callable[[], Coroutine[Any, Any, AsyncPage[T]]] | None:
        """`Page._onward` without blocking."""
        ahead = self._ahead()
        return None if ahead is None else partial(_async_fetch, self._caller, self._listing, ahead)

    async def collect(self, limit: int | None = None, *, prefetch: bool = False) -> list[T]:
        """All items from this page on in a list, at most `limit`."""
        return [item async for item in self.items(limit, prefetch=prefetch)]

    def resume(self, cursor: str) -> AsyncPager[T]:
        """The list from a cursor on. Raises ValueError for a cursor of another call."""
        return AsyncPager(self._caller, self._listing.resumed(cursor))


class AsyncPager(Coroutine[Any, Any, AsyncPage[T]], Generic[T]):
    """A list that is asked for without blocking: `await` it for the first page, or iterate over all items at once.

    Nothing is sent before that. Each `await` and each iteration asks anew.
    """

    __slots__ = ("_caller", "_listing", "_running")

    def __init__(self, caller: AsyncCaller, listing: Listing) -> None:
        self._caller = caller
        self._listing = listing
        self._running: Coroutine[Any, Any, AsyncPage[T]] | None = None

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncGenerator[T, None]:
        """All items, from the first page on."""
        return self.items()

    def items(self, limit: int | None = None, *, prefetch: bool = False) -> AsyncGenerator[T, None]:
        """`Page.items` without blocking. With a `limit` of 0 nothing is sent."""
        check_limit(limit)
        return async_items(self._walk(limit, prefetch), limit)

    def pages(self, *, prefetch: bool = False) -> AsyncGenerator[AsyncPage[T], None]:
        """`Page.pages` without blocking."""
        return self._walk(None, prefetch)

    async def _walk(self, limit: int | None, prefetch: bool) -> AsyncGenerator[AsyncPage[T], None]:
        async with aclosing((await self._first())._walk(limit, prefetch)) as found:
            async for page in found:
                yield page
                del page

    async def collect(self, limit: int | None = None, *, prefetch: bool = False) -> list[T]:
        """All items in a list, at most `limit`."""
        return [item async for item in self.items(limit, prefetch=prefetch)]

    def resume(self, cursor: str) -> AsyncPager[T]:
        """The same list from a cursor on; nothing is sent for its first page. Raises ValueError for another call's."""
        return AsyncPager(self._caller, self._listing.resumed(cursor))

    async def _first(self) -> AsyncPage[T]:
        return await _async_fetch(self._caller, self._listing, self._listing.start)

    # A coroutine, so that it goes wherever one does: `asyncio.create_task`, `asyncio.run`.

    def send(self, value: Any) -> Any:
        return self._go_on(lambda running: running.send(value))

    def throw(self, *error: Any) -> Any:
        return self._go_on(lambda running: running.throw(*error))

    def close(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.close()

    def _go_on(self, resume: Callable[[Coroutine[Any, Any, AsyncPage[T]]], Any]) -> Any:
        self._running = self._running or self._first()
        try:
            return resume(self._running)
        except BaseException:  # it ended: whoever awaits next asks anew
            self._running = None
            raise

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._listing.operation.label}(): await it, or iterate over it>"


def first_page(
    caller: Caller,
    operation: Operation[Any],
    arguments: dict[str, Any],
    resume_from: str | None,
    validate: bool,
    options: RequestOptions | None,
) -> Page[Any]:
    """Call a paginated operation: its first page, or the one at the cursor `resume_from`."""
    listing = Listing(operation, arguments, resume_from, validate, options)
    return _fetch(caller, listing, listing.start)


def pager(
    caller: AsyncCaller,
    operation: Operation[Any],
    arguments: dict[str, Any],
    resume_from: str | None,
    validate: bool,
    options: RequestOptions | None,
) -> AsyncPager[Any]:
    """`first_page` without blocking: nothing is sent yet."""
    return AsyncPager(caller, Listing(operation, arguments, resume_from, validate, options))


def _fetch(caller: Caller, listing: Listing, place: Place | None) -> Page[Any]:
    operation, arguments, validate = listing.asked(place)
    try:
        response = caller.call(operation, arguments, validate=validate, options=listing.options)
    except OfapiError as error:
        error.cursor = None if place is None else listing.cursor_of(place)
        raise
    return Page(caller, response, listing, place)


async def _async_fetch(caller: AsyncCaller, listing: Listing, place: Place | None) -> AsyncPage[Any]:
    operation, arguments, validate = listing.asked(place)
    try:
        response = await caller.call(operation, arguments, validate=validate, options=listing.options)
    except OfapiError as error:
        error.cursor = None if place is None else listing.cursor_of(place)
        raise
    return AsyncPage(caller, response, listing, place)
