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
    from ofapi_generated.runtime.gone import OperationRemovedError
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

    from . import sandbox as sandbox
    from . import webhooks
    from ._about import SpecInfo, spec_info
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
    from ._files._download import AsyncFileStream, FileStream
    from ._files._target import DownloadedFile, ExportFile
    from ._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
    from ._job_errors import (
        DownloadError,
        JobCancelledError,
        JobError,
        JobFailedError,
        JobTimeoutError,
        MissingExtraError,
        PriceLimitError,
        StartUncertainError,
        TwoFactorRequiredError,
        UnsafeAddressError,
        UploadIdUsedError,
    )
    from ._jobs._polling import Polling
    from ._map import AccountMap, AsyncAccountMap, Collected, Outcome
    from ._pacing import Limiter, LocalLimiter
    from ._progress import Progress
    from ._redis_budget import RedisCreditBudget
    from ._redis_pacing import RedisLimiter
    from ._two_factor import TwoFactor, TwoFactorAnswer
    from ._uploads import UploadId
    from ._usage import OperationUsage
    from .webhooks._errors import (
        WebhookBodyError,
        WebhookError,
        WebhookInProgressError,
        WebhookSignatureError,
        WebhookSignatureMismatchError,
        WebhookSignatureMissingError,
    )

# The sandbox is an extra, so it is none of the names that `preload` imports.
_MODULES = {"models": "ofapi_generated.models", "sandbox": "ofapi.sandbox", "webhooks": "ofapi.webhooks"}
_NAMES = {
    "ofapi._about": ("SpecInfo", "spec_info"),
    "ofapi._accounts": ("Account", "AsyncAccount"),
    "ofapi._client": ("AsyncClient", "Client"),
    "ofapi._credits": ("Budget", "CreditBudget"),
    "ofapi._errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "CreditBudgetExceeded",
        "DeadlineExceededError",
        "InsufficientCreditsError",
        "InternalServerError",
        "NotFoundError",
        "OfapiError",
        "PermissionDeniedError",
        "RateLimitError",
        "RedisUnavailableError",
        "RequestValidationError",
        "ResponseParseError",
        "UncertainOutcomeError",
        "UnprocessableEntityError",
    ),
    "ofapi._files._download": ("AsyncFileStream", "FileStream"),
    "ofapi._files._target": ("DownloadedFile", "ExportFile"),
    "ofapi._hooks": ("Hooks", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"),
    "ofapi._job_errors": (
        "DownloadError",
        "JobCancelledError",
        "JobError",
        "JobFailedError",
        "JobTimeoutError",
        "MissingExtraError",
        "PriceLimitError",
        "StartUncertainError",
        "TwoFactorRequiredError",
        "UnsafeAddressError",
        "UploadIdUsedError",
    ),
    "ofapi._jobs._polling": ("Polling",),
    "ofapi._map": ("AccountMap", "AsyncAccountMap", "Collected", "Outcome"),
    "ofapi._pacing": ("Limiter", "LocalLimiter"),
    "ofapi._progress": ("Progress",),
    "ofapi._redis_budget": ("RedisCreditBudget",),
    "ofapi._redis_pacing": ("RedisLimiter",),
    "ofapi._two_factor": ("TwoFactor", "TwoFactorAnswer"),
    "ofapi._uploads": ("UploadId",),
    "ofapi._usage": ("OperationUsage",),
    "ofapi.webhooks._errors": (
        "WebhookBodyError",
        "WebhookError",
        "WebhookInProgressError",
        "WebhookSignatureError",
        "WebhookSignatureMismatchError",
        "WebhookSignatureMissingError",
    ),
    "ofapi_generated.runtime.errors": ("ForeignPageError", "PageLoopError", "PaginationError"),
    "ofapi_generated.runtime.gone": ("OperationRemovedError",),
    "ofapi_generated.runtime.options": ("RequestOptions", "RetryPolicy"),
    "ofapi_generated.runtime.pages": ("AsyncPage", "AsyncPager", "Page"),
    "ofapi_generated.runtime.request": ("File",),
    "ofapi_generated.runtime.response": ("ApiResponse", "CacheInfo", "Credits", "Meta", "Pagination", "RateLimits"),
    "ofapi_generated.runtime.unset": ("UNSET", "Unset"),
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names}

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
    "AsyncFileStream",
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
    "DownloadError",
    "DownloadedFile",
    "ExportFile",
    "File",
    "FileStream",
    "ForeignPageError",
    "Hooks",
    "InsufficientCreditsError",
    "InternalServerError",
    "JobCancelledError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "Limiter",
    "LocalLimiter",
    "Meta",
    "MissingExtraError",
    "NotFoundError",
    "OfapiError",
    "OperationRemovedError",
    "OperationUsage",
    "Outcome",
    "Page",
    "PageLoopError",
    "Pagination",
    "PaginationError",
    "PermissionDeniedError",
    "Polling",
    "PriceLimitError",
    "Progress",
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
    "SpecInfo",
    "StartUncertainError",
    "TwoFactor",
    "TwoFactorAnswer",
    "TwoFactorRequiredError",
    "UncertainOutcomeError",
    "UnprocessableEntityError",
    "UnsafeAddressError",
    "Unset",
    "UploadId",
    "UploadIdUsedError",
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
    "spec_info",
    "webhooks",
]


def preload() -> None:
    """Import everything that is otherwise imported when first used: HTTP, all resources, operations and models."""
    for name in __all__:
        getattr(import_module(__name__), name)
    for module in (
        "ofapi._async_transport",
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
    for module in ("_jobs._connecting", "_jobs._runs", "_jobs._uploads", "_files._sources"):
        import_module(f"ofapi.{module}")
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
