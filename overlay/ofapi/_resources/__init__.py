"""Resources with more than the generated methods.

A module here is named after its resource, and has a class for each way it is reached, derived from the generated one:
`SmartLinks` and `AsyncSmartLinks` for a client, `AccountSmartLinks` and `AsyncAccountSmartLinks` for an account (which
need no `account`: it is `self._account`). To add one: name it in `RESOURCES`, and give it a property below in each of
the classes that has it; the module is imported when the property is first used. A resource that stands on the client
alone (`data_exports`) needs the first two only. `tests/client/test_parity.py` compares the sync and the async side.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ofapi_generated import accounts, resources

if TYPE_CHECKING:
    from .smart_links import AccountSmartLinks, AsyncAccountSmartLinks, AsyncSmartLinks, SmartLinks

RESOURCES = frozenset({"connect", "data_exports", "media", "media_vault", "smart_links", "usage"})
"""Resources that have a module here."""


class ClientResources(resources.Resources):
    """The resources of `Client`."""

    @cached_property
    def smart_links(self) -> SmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from .smart_links import SmartLinks

        return SmartLinks(self._caller)


class AsyncClientResources(resources.AsyncResources):
    """The resources of `AsyncClient`."""

    @cached_property
    def smart_links(self) -> AsyncSmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from .smart_links import AsyncSmartLinks

        return AsyncSmartLinks(self._caller)


class AccountResources(accounts.AccountResources):
    """The resources of `Account`."""

    @cached_property
    def smart_links(self) -> AccountSmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from .smart_links import AccountSmartLinks

        return AccountSmartLinks(self._caller, self.id)


class AsyncAccountResources(accounts.AsyncAccountResources):
    """The resources of `AsyncAccount`."""

    @cached_property
    def smart_links(self) -> AsyncAccountSmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from .smart_links import AsyncAccountSmartLinks

        return AsyncAccountSmartLinks(self._caller, self.id)
