"""Going over the items and pages of a list, sync and async; with a look at the next page meanwhile, or without."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import asyncio

    from .pages import AsyncPage, Page

T = TypeVar("T")


def pages(first: Page[T]) -> Generator[Page[T], None, None]:
    """This page and those after it, each fetched when it is asked for."""
    page: Page[T] | None = first
    del first
    while page is not None:
        yield page
        onward = page._onward()
        del page  # a page is let go before the next one is read: half the memory, and less time for having it
        page = onward and onward()


def prefetched(first: Page[T], limit: int | None) -> Generator[Page[T], None, None]:
    """`pages`, with the next one fetched by a thread meanwhile; one call under way is waited for at the end.

    Nothing is fetched beyond `limit` items.
    """
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    page: Page[T] | None = first
    del first
    with ThreadPoolExecutor(1, thread_name_prefix="ofapi-prefetch") as thread:  # leaving it waits for what it does
        while page is not None:
            limit = None if limit is None else limit - len(page.data)
            wanted = (limit is None or limit > 0) and page.has_next
            coming = thread.submit(copy_context().run, page.next_page) if wanted else None
            yield page
            page = None if coming is None else coming.result()


async def async_pages(first: AsyncPage[T]) -> AsyncGenerator[AsyncPage[T], None]:
    """`pages` without blocking."""
    page: AsyncPage[T] | None = first
    del first
    while page is not None:
        yield page
        onward = page._onward()
        del page
        page = await onward() if onward else None


async def async_prefetched(first: AsyncPage[T], limit: int | None) -> AsyncGenerator[AsyncPage[T], None]:
    """`prefetched` without blocking; a call under way is cancelled at the end."""
    import asyncio

    page: AsyncPage[T] | None = first
    del first
    coming: asyncio.Task[AsyncPage[T] | None] | None = None
    try:
        while page is not None:
            limit = None if limit is None else limit - len(page.data)
            wanted = (limit is None or limit > 0) and page.has_next
            coming = asyncio.create_task(page.next_page()) if wanted else None
            yield page
            page = None if coming is None else await coming
    finally:
        if coming is not None:
            coming.cancel()
            await asyncio.gather(coming, return_exceptions=True)


def items(over: Generator[Page[T], None, None], limit: int | None) -> Generator[T, None, None]:
    """The items of pages, at most `limit`."""
    left = limit
    if left == 0:
        return
    with closing(over):
        for page in over:
            data = page.data
            take = len(data) if left is None else min(left, len(data))
            yield from islice(data, take)
            if left is not None:
                left -= take
                if left == 0:
                    return
            del page, data


async def async_items(over: AsyncGenerator[AsyncPage[T], None], limit: int | None) -> AsyncGenerator[T, None]:
    """`items` without blocking."""
    left = limit
    if left == 0:
        return
    async with aclosing(over):
        async for page in over:
            data = page.data
            take = len(data) if left is None else min(left, len(data))
            for item in islice(data, take):
                yield item
            if left is not None:
                left -= take
                if left == 0:
                    return
            del page, data


def check_limit(limit: int | None) -> None:
    """Raise ValueError for a number of items that is none."""
    if limit is not None and (not isinstance(limit, int) or isinstance(limit, bool) or limit < 0):
        raise ValueError(f"limit={limit!r} is not zero or a positive whole number of items")
