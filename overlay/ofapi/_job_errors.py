"""Errors of downloads and of long jobs.

OfapiError
├── DownloadError                           a file did not come whole; the target is as it was
│   └── UnsafeAddressError (ValueError)     its address is not one that is asked for files
├── JobError                                a long job did not end well; `.id` tells which
│   ├── JobTimeoutError                     it had not ended within `max_wait`: it goes on, and can be waited for again
│   ├── JobFailedError                      it ended, and failed: `.reason`, `.code`
│   ├── JobCancelledError                   somebody cancelled it
│   ├── PriceLimitError                     it costs more than was allowed; it was not started
│   ├── StartUncertainError                 whether it was started, and charged for, is not known
│   └── TwoFactorRequiredError              an account is not connected without its second factor
├── MissingExtraError (ImportError)         an optional part of the package is not installed
└── RequestValidationError
    └── UploadIdUsedError                   an upload that was attached already
"""

from __future__ import annotations

from typing import Any

from ._errors import OfapiError, RequestValidationError


class DownloadError(OfapiError):
    """A file did not come whole. What stood at its target before stands there still."""

    def __init__(
        self,
        message: str,
        *,
        url: str | None = None,
        status_code: int | None = None,
        received: int = 0,
        size: int | None = None,
    ) -> None:
        super().__init__(message)
        self.url = url
        """Where the file is, without the query: that of a signed address is a key to the file."""
        self.status_code = status_code
        """What the file's server answered, where that was the fault."""
        self.received = received
        """Bytes that came."""
        self.size = size
        """Bytes of the file, where the server told."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


class UnsafeAddressError(DownloadError, ValueError):
    """An address that no file is asked from: not https, or the API's own."""


class JobError(OfapiError):
    """A long job that did not end well."""

    def __init__(self, message: str, *, id: str, state: str | None = None, status: Any = None) -> None:
        super().__init__(message)
        self.id = id
        """The job's id in the API; the methods that wait, and `resume`, take it, in another process too."""
        self.state = state
        """The last state the API told."""
        self.status = status
        """The whole of what the API told last: `DataExport`, `UploadStatus` or `AuthenticationStatus`."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


class JobTimeoutError(JobError):
    """The job had not ended within `max_wait` seconds. It goes on: wait for it again by its `id`."""


class JobFailedError(JobError):
    """The job ended, and failed."""

    def __init__(
        self,
        message: str,
        *,
        id: str,
        state: str | None = None,
        status: Any = None,
        reason: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message, id=id, state=state, status=status)
        self.reason = reason
        """The API's own words; None where it says nothing."""
        self.code = code
        """The API's code for the failure, where there is one."""


class JobCancelledError(JobError):
    """Somebody cancelled the job."""


class PriceLimitError(JobError):
    """The export costs more than `max_credits`, or the API tells no price. It was not started, and costs nothing."""

    def __init__(
        self, message: str, *, id: str, state: str | None, status: Any, credit_cost: float | None, max_credits: int
    ) -> None:
        super().__init__(message, id=id, state=state, status=status)
        self.credit_cost = credit_cost
        """Credits the export would cost; None where the API does not tell."""
        self.max_credits = max_credits


class StartUncertainError(JobError):
    """Starting the export got no answer, and the API does not show it as started. It may be charged for yet: look at
    `data_exports.get(id)` again before you start it a second time."""


class TwoFactorRequiredError(JobError):
    """The account asks for a second factor, and nobody gave it. Go on with `connect.wait(id, on_2fa=...)`."""


class MissingExtraError(OfapiError, ImportError):
    """Something needs an optional part of the package that is not installed."""


class UploadIdUsedError(RequestValidationError):
    """An upload id is attached once, and this one was, or may have been. Nothing was sent."""


def _rebuilt(cls: type[OfapiError], args: tuple[Any, ...], state: dict[str, Any]) -> OfapiError:
    error = cls.__new__(cls, *args)
    Exception.__init__(error, *args)
    error.__dict__.update(state)
    return error
