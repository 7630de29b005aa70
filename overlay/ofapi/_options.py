"""The options of a client, and those of a call over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._errors import ConfigurationError

if TYPE_CHECKING:
    from ofapi_generated.runtime.options import RequestOptions, RetryPolicy

    from ._credits import Budget


def checked(**given: Any) -> RequestOptions:
    """A client's own options. Raises ConfigurationError, which names the one that can't be used."""
    from ofapi_generated.runtime.options import RequestOptions

    try:
        return RequestOptions(**given)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def own(timeout: float | None, deadline: float | None, retry: RetryPolicy | None) -> RequestOptions:
    if retry is None:
        from ofapi_generated.runtime.options import RetryPolicy

        retry = RetryPolicy()
    return checked(timeout=timeout, deadline=deadline, retry=retry)


def shown(options: RequestOptions, *, validate: bool) -> str:
    """For a client's `repr`: the timeout, and what is not as it is by default. Headers may hold secrets: only names."""
    usual = own(60.0, None, None)
    parts = [f"timeout={options.timeout!r}"]
    parts += [
        f"{name}={getattr(options, name)!r}"
        for name in ("deadline", "retry")
        if getattr(options, name) != getattr(usual, name)
    ]
    if options.headers:
        parts.append(f"headers={sorted(options.headers)}")
    if not validate:
        parts.append("validate=False")
    return ", ".join(parts)


def over(options: RequestOptions | None, base: RequestOptions) -> RequestOptions:
    if options is None:
        return base
    join: Any = getattr(options, "over", None)
    if join is None:
        raise TypeError(f"options={options!r} is not an ofapi.RequestOptions")
    merged: RequestOptions = join(base)
    return merged


def budget(given: int | Budget | None) -> Budget | None:
    if isinstance(given, int):
        from ._credits import CreditBudget

        return CreditBudget(given)
    if given is None or hasattr(given, "reserve"):
        return given
    raise ConfigurationError(f"credit_budget={given!r} is neither a number of credits nor a budget")
