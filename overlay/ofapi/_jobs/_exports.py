"""Data exports: create, wait for the price, start, wait."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import attrs

from ofapi_generated.api.data_exports.create_data_export import OPERATION as CREATE
from ofapi_generated.api.data_exports.get_data_export_status import OPERATION as GET
from ofapi_generated.api.data_exports.start_data_export import OPERATION as START
from ofapi_generated.runtime.options import RequestOptions
from ofapi_generated.runtime.response import ApiResponse

from .._errors import APIConnectionError, APIStatusError, InternalServerError
from .._job_errors import JobError, PriceLimitError, StartUncertainError
from .._progress import Progress
from ._polling import Job, Patience, Polling, Seen, States, look, number, text, until
from ._steps import Call, Steps, Tell

POLLING = Polling(first=1.0, longest=15.0)

PRICED = "calculating_credits_completed"
_FAILED = frozenset({"calculating_credits_failed", "failed"})
HAS_PRICE = States(frozenset({PRICED, "pending", "in_progress", "completed"}), _FAILED)
HAS_ENDED = States(frozenset({"completed"}), _FAILED)

LOOKS_AFTER_START = 6
"""Looks at the state after a start without an answer."""


class Finished(NamedTuple):
    """An export that is completed."""

    id: str
    export: Any


def job(export_id: str, options: RequestOptions | None, validate: bool) -> Job:
    return Job(
        "data_export",
        export_id,
        Call(GET, {"data_export_id": export_id}, options, validate),
        read,
        f"client.data_exports.resume({export_id!r}, ...)",
    )


def checked_limit(max_credits: int | None) -> int | None:
    """Raises ValueError for a limit that can't be used."""
    if max_credits is None or (isinstance(max_credits, int) and not isinstance(max_credits, bool) and max_credits >= 0):
        return max_credits
    raise ValueError(f"max_credits={max_credits!r} is not a whole number of credits (None: any price)")


def wait_for(
    export_id: str, states: States, patience: Patience, options: RequestOptions | None, validate: bool
) -> Steps[ApiResponse[Any]]:
    """Wait for one of these states, without starting anything."""
    return (yield from until(job(export_id, options, validate), states, patience))


def read(export_id: str, data: Any) -> Seen:
    """What is seen of an export."""
    state = text(getattr(data, "status", None))
    done, total = (number(getattr(data, name, None)) for name in ("rows_processed", "total_rows"))
    percent = number(getattr(data, "progress_percentage", None))
    progress = Progress(
        "data_export",
        export_id,
        state,
        None if done is None else int(done),
        None if total is None else int(total),
        100.0 if state == "completed" else percent,
        data,
    )
    return Seen(state, progress, text(getattr(data, "failed_reason", None)))


def create(arguments: dict[str, Any], options: RequestOptions | None, validate: bool) -> Steps[str]:
    """Create the export, without starting it; gives its id."""
    response: ApiResponse[Any] = yield Call(CREATE, arguments, options, validate)
    export_id = text(getattr(response.data, "id", None))
    if export_id is None:
        raise JobError("data_exports.create() was answered without an id", id="", status=response.data)
    yield Tell(read(export_id, response.data).progress)
    return export_id


def run(
    arguments: dict[str, Any],
    max_credits: int | None,
    patience: Patience,
    options: RequestOptions | None,
    validate: bool,
) -> Steps[Finished]:
    """Create an export and bring it to its end."""
    export_id = yield from create(arguments, options, validate)
    return (yield from finish(export_id, max_credits, patience, options, validate))


def finish(
    export_id: str, max_credits: int | None, patience: Patience, options: RequestOptions | None, validate: bool
) -> Steps[Finished]:
    """Bring an export to its end, from whatever state it is in. Starts it at most once."""
    export = job(export_id, options, validate)
    response = yield from until(export, HAS_PRICE, patience)
    if export.seen(response).state == PRICED:
        price = allowed(export, response, max_credits)
        yield from _start(export, price, patience, options, validate)
        patience.refresh()
        response = yield from until(export, HAS_ENDED, patience)
    elif export.seen(response).state not in HAS_ENDED.done:
        response = yield from until(export, HAS_ENDED, patience)
    return Finished(export_id, response.data)


def allowed(export: Job, response: ApiResponse[Any], max_credits: int | None) -> float | None:
    """The price. Raises PriceLimitError when it is above the limit, or not told."""
    price = number(getattr(response.data, "credit_cost", None))
    if max_credits is None or (price is not None and price <= max_credits):
        return price
    told = "its price is not told" if price is None else f"it costs {price:,g} credits"
    raise PriceLimitError(
        f"{export.named()} was not started: {told}, and max_credits is {max_credits:,}",
        id=export.id,
        state=export.seen(response).state,
        status=response.data,
        credit_cost=price,
        max_credits=max_credits,
    )


def _start(
    export: Job, price: float | None, patience: Patience, options: RequestOptions | None, validate: bool
) -> Steps[None]:
    """Start it: this spends credits. Without an answer, look whether it runs; never start it twice."""
    own = options or RequestOptions()
    if price is not None:
        own = attrs.evolve(own, max_credits=math.ceil(price))
    try:
        yield Call(START, {"data_export_id": export.id}, own, validate)
        return
    except (APIConnectionError, InternalServerError) as error:
        unanswered: Exception = error
    except APIStatusError as error:
        if error.status_code != 408:
            error.add_note(f"{export.named()} was priced and not started: {export.resume}")
            raise
        unanswered = error
    looks = 1
    while export.seen(response := (yield from look(export, patience))).state == PRICED and looks < LOOKS_AFTER_START:
        yield from patience.pause(export, response)
        looks += 1
    if export.seen(response).state != PRICED:
        return
    raise StartUncertainError(
        f"starting {export.named()} got no answer, and it does not show as started; it may be charged for yet: look at "
        f"data_exports.get({export.id!r}) again before starting it a second time",
        id=export.id,
        state=PRICED,
        status=response.data,
    ) from unanswered
