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
    from ofapi_generated.runtime.gone import OperationRemovedError
    from ofapi_generated.runtime.options import RequestOptions, RetryPolicy
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

    from ._about import SpecInfo, spec_info
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
        OfapiError,
        PermissionDeniedError,
        RateLimitError,
        RequestValidationError,
        ResponseParseError,
        UnprocessableEntityError,
    )

_OPTIONS = "ofapi_generated.runtime.options"
_RESPONSE = "ofapi_generated.runtime.response"
_ERRORS = "ofapi._errors"
_HOMES = {
    "SpecInfo": "ofapi._about",
    "spec_info": "ofapi._about",
    "APIConnectionError": _ERRORS,
    "APIError": _ERRORS,
    "APIStatusError": _ERRORS,
    "APITimeoutError": _ERRORS,
    "ApiResponse": _RESPONSE,
    "AsyncClient": "ofapi._client",
    "AuthenticationError": _ERRORS,
    "BadRequestError": _ERRORS,
    "CacheInfo": _RESPONSE,
    "Client": "ofapi._client",
    "ConfigurationError": _ERRORS,
    "ConflictError": _ERRORS,
    "Credits": _RESPONSE,
    "File": "ofapi_generated.runtime.request",
    "InsufficientCreditsError": _ERRORS,
    "InternalServerError": _ERRORS,
    "Meta": _RESPONSE,
    "NotFoundError": _ERRORS,
    "OfapiError": _ERRORS,
    "OperationRemovedError": "ofapi_generated.runtime.gone",
    "Pagination": _RESPONSE,
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
    "ApiResponse",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "CacheInfo",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "Credits",
    "File",
    "InsufficientCreditsError",
    "InternalServerError",
    "Meta",
    "NotFoundError",
    "OfapiError",
    "OperationRemovedError",
    "Pagination",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimits",
    "RequestOptions",
    "RequestValidationError",
    "ResponseParseError",
    "RetryPolicy",
    "SpecInfo",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "models",
    "preload",
    "spec_info",
]


def preload() -> None:
    """Import everything that is otherwise imported when first used: HTTP, all resources, operations and models."""
    for name in __all__:
        getattr(import_module(__name__), name)
    for module in ("ofapi._transport", "ofapi._call", "ofapi._lookup", "ofapi_generated.spec", "dateutil.parser"):
        import_module(module)
    from ofapi_generated import models, operations

    from . import _resources, _rules

    for package in (_resources, _rules):
        for name in package.RESOURCES:
            import_module(f"{package.__name__}.{name}")

    for row in operations.OPERATIONS.values():
        import_module(f"ofapi_generated.resources.{row.resource}")
        import_module(f"ofapi_generated.rules.{row.resource}")
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
