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
    from ._files._download import AsyncFileStream, FileStream
    from ._files._target import DownloadedFile, ExportFile
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
    from ._progress import Progress
    from ._two_factor import TwoFactor, TwoFactorAnswer
    from ._uploads import UploadId

_OPTIONS = "ofapi_generated.runtime.options"
_RESPONSE = "ofapi_generated.runtime.response"
_ERRORS = "ofapi._errors"
_JOB_ERRORS = "ofapi._job_errors"
_HOMES = {
    "APIConnectionError": _ERRORS,
    "APIError": _ERRORS,
    "APIStatusError": _ERRORS,
    "APITimeoutError": _ERRORS,
    "ApiResponse": _RESPONSE,
    "AsyncClient": "ofapi._client",
    "AsyncFileStream": "ofapi._files._download",
    "AuthenticationError": _ERRORS,
    "BadRequestError": _ERRORS,
    "CacheInfo": _RESPONSE,
    "Client": "ofapi._client",
    "ConfigurationError": _ERRORS,
    "ConflictError": _ERRORS,
    "Credits": _RESPONSE,
    "DownloadError": _JOB_ERRORS,
    "DownloadedFile": "ofapi._files._target",
    "ExportFile": "ofapi._files._target",
    "File": "ofapi_generated.runtime.request",
    "FileStream": "ofapi._files._download",
    "InsufficientCreditsError": _ERRORS,
    "InternalServerError": _ERRORS,
    "JobCancelledError": _JOB_ERRORS,
    "JobError": _JOB_ERRORS,
    "JobFailedError": _JOB_ERRORS,
    "JobTimeoutError": _JOB_ERRORS,
    "Meta": _RESPONSE,
    "MissingExtraError": _JOB_ERRORS,
    "NotFoundError": _ERRORS,
    "OfapiError": _ERRORS,
    "Pagination": _RESPONSE,
    "PermissionDeniedError": _ERRORS,
    "Polling": "ofapi._jobs._polling",
    "PriceLimitError": _JOB_ERRORS,
    "Progress": "ofapi._progress",
    "RateLimitError": _ERRORS,
    "RateLimits": _RESPONSE,
    "RequestOptions": _OPTIONS,
    "RequestValidationError": _ERRORS,
    "ResponseParseError": _ERRORS,
    "RetryPolicy": _OPTIONS,
    "StartUncertainError": _JOB_ERRORS,
    "TwoFactor": "ofapi._two_factor",
    "TwoFactorAnswer": "ofapi._two_factor",
    "TwoFactorRequiredError": _JOB_ERRORS,
    "UNSET": "ofapi_generated.runtime.unset",
    "UnprocessableEntityError": _ERRORS,
    "UnsafeAddressError": _JOB_ERRORS,
    "Unset": "ofapi_generated.runtime.unset",
    "UploadId": "ofapi._uploads",
    "UploadIdUsedError": _JOB_ERRORS,
}

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "ApiResponse",
    "AsyncClient",
    "AsyncFileStream",
    "AuthenticationError",
    "BadRequestError",
    "CacheInfo",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "Credits",
    "DownloadError",
    "DownloadedFile",
    "ExportFile",
    "File",
    "FileStream",
    "InsufficientCreditsError",
    "InternalServerError",
    "JobCancelledError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "Meta",
    "MissingExtraError",
    "NotFoundError",
    "OfapiError",
    "Pagination",
    "PermissionDeniedError",
    "Polling",
    "PriceLimitError",
    "Progress",
    "RateLimitError",
    "RateLimits",
    "RequestOptions",
    "RequestValidationError",
    "ResponseParseError",
    "RetryPolicy",
    "StartUncertainError",
    "TwoFactor",
    "TwoFactorAnswer",
    "TwoFactorRequiredError",
    "UnprocessableEntityError",
    "UnsafeAddressError",
    "Unset",
    "UploadId",
    "UploadIdUsedError",
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
    for module in ("_jobs._connecting", "_jobs._runs", "_jobs._uploads", "_files._sources"):
        import_module(f"ofapi.{module}")
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
