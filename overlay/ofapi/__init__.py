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

    from . import webhooks
    from ._accounts import Account, AsyncAccount
    from ._client import AsyncClient, Client
    from ._credits import Budget, CreditBudget
    from ._errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        CreditBudgetExceeded,
        DeadlineExceededError,
        InsufficientCreditsError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RedisUnavailableError,
        RequestValidationError,
        ResponseParseError,
        UncertainOutcomeError,
        UnprocessableEntityError,
    )
    from ._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
    from ._map import AccountMap, AsyncAccountMap, Collected, Outcome
    from ._pacing import Limiter, LocalLimiter
    from ._redis_budget import RedisCreditBudget
    from ._redis_pacing import RedisLimiter
    from ._usage import OperationUsage
    from .webhooks._errors import (
        WebhookBodyError,
        WebhookError,
        WebhookInProgressError,
        WebhookSignatureError,
        WebhookSignatureMismatchError,
        WebhookSignatureMissingError,
    )

_OPTIONS = "ofapi_generated.runtime.options"
_RESPONSE = "ofapi_generated.runtime.response"
_ERRORS = "ofapi._errors"
_HOOKS = "ofapi._hooks"
_PACING = "ofapi._pacing"
_WEBHOOK_ERRORS = "ofapi.webhooks._errors"
_MODULES = {"models": "ofapi_generated.models", "webhooks": "ofapi.webhooks"}
_PAGE_ERRORS = "ofapi_generated.runtime.errors"
_PAGES = "ofapi_generated.runtime.pages"
_ACCOUNTS = "ofapi._accounts"
_MAP = "ofapi._map"
_HOMES = {
    "APIConnectionError": _ERRORS,
    "APIError": _ERRORS,
    "ApiResponse": _RESPONSE,
    "APIStatusError": _ERRORS,
    "APITimeoutError": _ERRORS,
    "Account": _ACCOUNTS,
    "AccountMap": _MAP,
    "AsyncAccount": _ACCOUNTS,
    "AsyncAccountMap": _MAP,
    "AsyncClient": "ofapi._client",
    "AsyncPage": _PAGES,
    "AsyncPager": _PAGES,
    "AuthenticationError": _ERRORS,
    "BadRequestError": _ERRORS,
    "Budget": "ofapi._credits",
    "CacheInfo": _RESPONSE,
    "Client": "ofapi._client",
    "Collected": _MAP,
    "ConfigurationError": _ERRORS,
    "ConflictError": _ERRORS,
    "CreditBudget": "ofapi._credits",
    "CreditBudgetExceeded": _ERRORS,
    "Credits": _RESPONSE,
    "DeadlineExceededError": _ERRORS,
    "File": "ofapi_generated.runtime.request",
    "Hooks": _HOOKS,
    "ForeignPageError": _PAGE_ERRORS,
    "InsufficientCreditsError": _ERRORS,
    "InternalServerError": _ERRORS,
    "Limiter": _PACING,
    "LocalLimiter": _PACING,
    "Meta": _RESPONSE,
    "NotFoundError": _ERRORS,
    "OfapiError": _ERRORS,
    "OperationUsage": "ofapi._usage",
    "Page": _PAGES,
    "Outcome": _MAP,
    "PageLoopError": _PAGE_ERRORS,
    "Pagination": _RESPONSE,
    "PaginationError": _PAGE_ERRORS,
    "PermissionDeniedError": _ERRORS,
    "RateLimitError": _ERRORS,
    "RateLimits": _RESPONSE,
    "RedisCreditBudget": "ofapi._redis_budget",
    "RedisLimiter": "ofapi._redis_pacing",
    "RedisUnavailableError": _ERRORS,
    "RequestEvent": _HOOKS,
    "RequestOptions": _OPTIONS,
    "RequestValidationError": _ERRORS,
    "ResponseEvent": _HOOKS,
    "ResponseParseError": _ERRORS,
    "RetryEvent": _HOOKS,
    "RetryPolicy": _OPTIONS,
    "UncertainOutcomeError": _ERRORS,
    "UnprocessableEntityError": _ERRORS,
    "UNSET": "ofapi_generated.runtime.unset",
    "Unset": "ofapi_generated.runtime.unset",
    "WaitEvent": _HOOKS,
    "WebhookBodyError": _WEBHOOK_ERRORS,
    "WebhookError": _WEBHOOK_ERRORS,
    "WebhookInProgressError": _WEBHOOK_ERRORS,
    "WebhookSignatureError": _WEBHOOK_ERRORS,
    "WebhookSignatureMismatchError": _WEBHOOK_ERRORS,
    "WebhookSignatureMissingError": _WEBHOOK_ERRORS,
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
    "Budget",
    "CacheInfo",
    "Client",
    "Collected",
    "ConfigurationError",
    "ConflictError",
    "CreditBudget",
    "CreditBudgetExceeded",
    "Credits",
    "DeadlineExceededError",
    "File",
    "ForeignPageError",
    "Hooks",
    "InsufficientCreditsError",
    "InternalServerError",
    "Limiter",
    "LocalLimiter",
    "Meta",
    "NotFoundError",
    "OfapiError",
    "OperationUsage",
    "Outcome",
    "Page",
    "PageLoopError",
    "Pagination",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimits",
    "RedisCreditBudget",
    "RedisLimiter",
    "RedisUnavailableError",
    "RequestEvent",
    "RequestOptions",
    "RequestValidationError",
    "ResponseEvent",
    "ResponseParseError",
    "RetryEvent",
    "RetryPolicy",
    "UncertainOutcomeError",
    "UnprocessableEntityError",
    "Unset",
    "WaitEvent",
    "WebhookBodyError",
    "WebhookError",
    "WebhookInProgressError",
    "WebhookSignatureError",
    "WebhookSignatureMismatchError",
    "WebhookSignatureMissingError",
    "__version__",
    "models",
    "preload",
    "webhooks",
]


def preload() -> None:
    """Import everything that is otherwise imported when first used: HTTP, all resources, operations and models."""
    for name in __all__:
        getattr(import_module(__name__), name)
    for module in (
        "ofapi._transport",
        "ofapi._call",
        "ofapi._drivers",
        "ofapi._bodies",
        "ofapi._forks",
        "ofapi._team",
        "ofapi._lookup",
        "ofapi_generated.spec",
        "dateutil.parser",
    ):
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
    if name in _MODULES:
        value: Any = import_module(_MODULES[name])
    elif name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    else:
        raise AttributeError(f"module 'ofapi' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
