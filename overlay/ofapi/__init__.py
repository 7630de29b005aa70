"""The official Python client of OnlyFansAPI.com's REST API.

    import ofapi

    with ofapi.Client() as client:  # the key is read from ONLYFANSAPI_API_KEY
        link = client.smart_links.create_free_trial("acct_...", "Instagram bio", days=7).data

What is slow to import is imported when first used; `preload()` does it at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from ofapi_generated import models
    from ofapi_generated.runtime.errors import ForeignPageError, OfapiError, PageLoopError, PaginationError
    from ofapi_generated.runtime.options import RequestOptions, RetryPolicy
    from ofapi_generated.runtime.pages import AsyncPage, AsyncPager, Page
    from ofapi_generated.runtime.request import File
    from ofapi_generated.runtime.response import (
        ApiResponse,
        CacheInfo,
        Credits,
        Meta,
        Pagination,
        RateLimits,
    )
    from ofapi_generated.runtime.unset import UNSET, Unset

    from ._accounts import Account, AsyncAccount
    from ._client import AsyncClient, Client
    from ._errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        InsufficientCreditsError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RequestValidationError,
        ResponseParseError,
        UnprocessableEntityError,
    )
    from ._map import AccountMap, AsyncAccountMap, Collected, Outcome

_OPTIONS = "ofapi_generated.runtime.options"
_RESPONSE = "ofapi_generated.runtime.response"
_ERRORS = "ofapi._errors"
_PAGE_ERRORS = "ofapi_generated.runtime.errors"
_PAGES = "ofapi_generated.runtime.pages"
_ACCOUNTS = "ofapi._accounts"
_MAP = "ofapi._map"
_HOMES = {
    "APIConnectionError": _ERRORS,
    "APIError": _ERRORS,
    "APIStatusError": _ERRORS,
    "APITimeoutError": _ERRORS,
    "Account": _ACCOUNTS,
    "AccountMap": _MAP,
    "ApiResponse": _RESPONSE,
    "AsyncAccount": _ACCOUNTS,
    "AsyncAccountMap": _MAP,
    "AsyncClient": "ofapi._client",
    "AsyncPage": _PAGES,
    "AsyncPager": _PAGES,
    "AuthenticationError": _ERRORS,
    "BadRequestError": _ERRORS,
    "CacheInfo": _RESPONSE,
    "Client": "ofapi._client",
    "Collected": _MAP,
    "ConfigurationError": _ERRORS,
    "ConflictError": _ERRORS,
    "Credits": _RESPONSE,
    "File": "ofapi_generated.runtime.request",
    "ForeignPageError": _PAGE_ERRORS,
    "InsufficientCreditsError": _ERRORS,
    "InternalServerError": _ERRORS,
    "Meta": _RESPONSE,
    "NotFoundError": _ERRORS,
    "OfapiError": _ERRORS,
    "Page": _PAGES,
    "Outcome": _MAP,
    "PageLoopError": _PAGE_ERRORS,
    "Pagination": _RESPONSE,
    "PaginationError": _PAGE_ERRORS,
    "PermissionDeniedError": _ERRORS,
    "RateLimitError": _ERRORS,
    "RateLimits": _RESPONSE,
    "RequestOptions": _OPTIONS,
    "RequestValidationError": _ERRORS,
    "ResponseParseError": _ERRORS,
    "RetryPolicy": _OPTIONS,
    "UNSET": "ofapi_generated.runtime.unset",
    "UnprocessableEntityError": _ERRORS,
    "Unset": "ofapi_generated.runtime.unset",
}

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "Account",
    "AccountMap",
    "ApiResponse",
    "AsyncAccount",
    "AsyncAccountMap",
    "AsyncClient",
    "AsyncPage",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "CacheInfo",
    "Client",
    "Collected",
    "ConfigurationError",
    "ConflictError",
    "Credits",
    "File",
    "ForeignPageError",
    "InsufficientCreditsError",
    "InternalServerError",
    "Meta",
    "NotFoundError",
    "OfapiError",
    "Outcome",
    "Page",
    "PageLoopError",
    "Pagination",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimits",
    "RequestOptions",
    "RequestValidationError",
    "ResponseParseError",
    "RetryPolicy",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "models",
    "preload",
]


def preload() -> None:
    """Import everything that is otherwise imported when first used: HTTP, all resources, operations and models."""
    for name in __all__:
        getattr(import_module(__name__), name)
    for module in ("ofapi._transport", "ofapi._call", "ofapi._lookup", "ofapi_generated.spec", "dateutil.parser"):
        import_module(module)
    from ofapi_generated import accounts, models, operations

    from . import _resources, _rules

    for package in (_resources, _rules):
        for name in package.RESOURCES:
            import_module(f"{package.__name__}.{name}")

    for row in operations.OPERATIONS.values():
        import_module(f"ofapi_generated.resources.{row.resource}")
        import_module(f"ofapi_generated.rules.{row.resource}")
        if hasattr(accounts.AccountResources, row.resource):
            import_module(f"ofapi_generated.accounts.{row.resource}")
        row.load()
    for name in models.__all__:
        getattr(models, name)


def __getattr__(name: str) -> Any:
    if name == "models":
        value: Any = import_module("ofapi_generated.models")
    elif name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    else:
        raise AttributeError(f"module 'ofapi' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
