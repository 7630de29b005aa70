"""Pages: lists that go on, sync and async. What comes after a page is decided in `following`, and asked for here."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from .errors import OfapiError, PaginationError
from .following import following, paging_of
from .listing import Listing
from .paging import Found, Place, decoded, found
from .response import ApiResponse, Body
from .walks import async_items, async_pages, async_prefetched, check_limit, items, pages, prefetched

if TYPE_CHECKING:
    from .operation import AsyncCaller, Caller, Operation
    from .options import RequestOptions

T = TypeVar("T")


class _Page(ApiResponse[list[T]]):
    """One page: an answer whose `data` is a list of items, and that knows where the list goes on."""

    __slots__ = ("_base_url", "_found", "_items", "_listing", "_place")

    def __init__(self, response: ApiResponse[Any], base_url: str, listing: Listing, place: Place | None) -> None:
        self._become(response)
        self._base_url = base_url
        self._listing = listing
        self._place = place
        self._items: list[T] | None = None
        self._found: Found | None = None

    @property
    def data(self) -> list[T]:
        """The items of this page. What else came with them is in `raw`."""
        if self._items is None:
            self._items = decoded(paging_of(self._listing.operation), self._look().fresh)
        return self._items

    @property
    def has_next(self) -> bool:
        """Whether another page can be asked for. It may turn out to be empty, where the API does not say more."""
        try:
            return self._ahead() is not None
        except PaginationError:  # there is one, and it can't be had: who asks for it is told why
            return True

    @property
    def cursor(self) -> str | None:
        """Where the list goes on after this page, as text; None after the last page.

        It can be kept, and given as `resume_from=` to the same call in another process. It holds the call's filters,
        and no key. Take one only from where you put it: it says what is asked of the API.
        """
        try:
            ahead = self._ahead()
        except PaginationError:
            return None
        return None if ahead is None else self._listing.cursor_of(ahead)

    def _look(self) -> Found:
        if self._found is None:
            operation = self._listing.operation
            enveloped = operation.expected(self.status_code).kind == "data"
            data = Body(self.raw, enveloped=enveloped).unwrapped
            seen = self._place.seen if self._place else ()
            self._found = found(paging_of(operation), seen, self.raw, data)
        return self._found

    def _ahead(self) -> Place | None:
        place = self._place or self._listing.first()
        return following(self._listing.operation, place, self._look(), self._address)

    def _address(self, url: str) -> tuple[str, str]:
        return self._listing.address(self._base_url, url)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} can't be pickled: it holds its client, to ask for the next page. "
            "Pickle its `data`, and its `cursor` to go on elsewhere"
        )

    def __repr__(self) -> str:
        data = self.data
        first = f"{data[0]!r}" if data else ""
        shown = first if len(first) <= 160 else f"{first[:157]}..."
        more = f", +{len(data) - 1} more" if len(data) > 1 else ""
        return f"{type(self).__name__}(data=[{shown}{more}], has_next={self.has_next}, status_code={self.status_code})"


class Page(_Page[T]):
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
        return items(self.pages(prefetch=prefetch), limit)

    def pages(self, *, prefetch: bool = False) -> Generator[Page[T], None, None]:
        """This page and those after it. With `prefetch`, the next one is fetched by a thread meanwhile.

        Whoever stops early with `prefetch` waits for the one call that may be under way.
        """
        return prefetched(self) if prefetch else pages(self)

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


class AsyncPage(_Page[T]):
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
        return async_items(self.pages(prefetch=prefetch), limit)

    def pages(self, *, prefetch: bool = False) -> AsyncGenerator[AsyncPage[T], None]:
        """`Page.pages` without blocking. Whoever stops early with `prefetch` has the call under way cancelled."""
        return async_prefetched(self) if prefetch else async_pages(self)

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
        return async_items(self.pages(prefetch=prefetch), limit)

    async def pages(self, *, prefetch: bool = False) -> AsyncGenerator[AsyncPage[T], None]:
        """`Page.pages` without blocking."""
        async with aclosing((await self._first()).pages(prefetch=prefetch)) as found:
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
        return self._coroutine().send(value)

    def throw(self, *error: Any) -> Any:
        return self._coroutine().throw(*error)

    def close(self) -> None:
        if self._running is not None:
            self._running.close()

    def _coroutine(self) -> Coroutine[Any, Any, AsyncPage[T]]:
        if self._running is None:
            self._running = self._first()
        return self._running

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
