"""One page of a list, sync or async: its items, and where the list goes on."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

from .errors import PaginationError
from .following import following, paging_of
from .listing import Listing
from .paging import Found, Place, decoded, found
from .response import ApiResponse, Body

T = TypeVar("T")


class OnePage(ApiResponse[list[T]]):
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
        """Where the list goes on after this page, as text; None after the last page, and where it can't go on.

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
        try:
            return following(self._listing.operation, place, self._look(), self._address)
        except PaginationError as error:
            error.cursor = None if self._place is None else self._listing.cursor_of(self._place)
            raise

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
