"""Resources with more than the generated methods.

A module here is named after its resource, and has a class for each way it is reached, derived from the generated one:
`SmartLinks` and `AsyncSmartLinks` for a client, `AccountSmartLinks` and `AsyncAccountSmartLinks` for an account (which
need no `account`: it is `self._account`); the account's stand in a module of their own, `account_media` beside `media`,
where they are long. To add one: name it in `RESOURCES`, and give it a property below in each of
the classes that has it; the module is imported when the property is first used. A resource that stands on the client
alone (`data_exports`) needs the first two only. `tests/client/test_parity.py` compares the sync and the async side.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ofapi_generated import accounts, resources

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._files._door import AsyncFiles, Files
    from .account_media import AccountMedia, AsyncAccountMedia
    from .account_media_vault import AccountMediaVault, AsyncAccountMediaVault
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

    _files: Callable[[], Files]
    """The client's, made when they are first needed."""

    @cached_property
    def media(self) -> AccountMedia:
        """Media."""
        from .account_media import AccountMedia

        return AccountMedia(self._caller, self.id, self._files())

    @cached_property
    def media_vault(self) -> AccountMediaVault:
        """Media Vault."""
        from .account_media_vault import AccountMediaVault

        return AccountMediaVault(self._caller, self.id)

    @cached_property
    def smart_links(self) -> AccountSmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from .smart_links import AccountSmartLinks

        return AccountSmartLinks(self._caller, self.id)


class AsyncAccountResources(accounts.AsyncAccountResources):
    """The resources of `AsyncAccount`."""

    _files: Callable[[], AsyncFiles]
    """The client's, made when they are first needed."""

    @cached_property
    def media(self) -> AsyncAccountMedia:
        """Media."""
        from .account_media import AsyncAccountMedia

        return AsyncAccountMedia(self._caller, self.id, self._files())

    @cached_property
    def media_vault(self) -> AsyncAccountMediaVault:
        """Media Vault."""
        from .account_media_vault import AsyncAccountMediaVault

        return AsyncAccountMediaVault(self._caller, self.id)

    @cached_property
    def smart_links(self) -> AsyncAccountSmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from .smart_links import AsyncAccountSmartLinks

        return AsyncAccountSmartLinks(self._caller, self.id)
