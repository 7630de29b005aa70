"""How many credits one call of an operation may cost: `x-ofapi-credits`.

The description does not say; the vendor's documentation does (Credits; the pages of media, exports and webhooks). What
it says nothing of costs one credit, as "uncached response: 1 credit per request" has it; an answer from the API's cache
costs none. A budget reserves the most that a call may cost, so where the price depends on what only the API knows (the
rows of an export, the size of a file it fetches) it is `open`, always or with the named arguments, and the caller has
to say.
"""

from __future__ import annotations

from typing import NamedTuple

from ..document import Document, OperationAt, operations

CREDITS = "x-ofapi-credits"


class Price(NamedTuple):
    """What one call may cost. Arguments are given by their wire names."""

    base: int = 1
    per_megabyte: int = 0
    """For each started megabyte (1,000,000 bytes) of the files sent."""
    per: str | None = None
    """The argument that says how many times `base` is charged at the most."""
    default: int = 1
    """What `per` is when it is not given."""
    open: bool = False
    open_with: tuple[str, ...] = ()
    text: str = "1 credit; none if the answer comes from the API's cache."


PLAIN = Price()
PRICES = {
    "getUploadStatus": Price(0, text="Free."),
    "getDataExportStatus": Price(0, text="Free."),
    "createClientSession": Price(0, text="Free."),
    "searchProfiles": Price(per="limit", default=10, text="1 credit for each result."),
    "uploadMediaToTheOnlyFansCDN": Price(
        1, per_megabyte=3, open_with=("file_url",), text="3 credits for each megabyte of the file."
    ),
    "uploadMediaToVault": Price(
        1, per_megabyte=3, open_with=("file_url",), text="3 credits for each megabyte of the file."
    ),
    "downloadMediaFromTheOnlyFansCDN": Price(
        open=True, text="3 credits for each megabyte, at least 1; a file already on the API's own CDN is free."
    ),
    "downloadDRMProtectedMedia": Price(open=True, text="Charged by the size of the file."),
    "deprecatedScrapeMediaFromTheOnlyFansCDN": Price(open=True, text="Charged by the size of the file."),
    "createDataExport": Price(
        open_with=("auto_start",), text="1 credit; with `auto_start`, what the export costs as well."
    ),
    "startDataExport": Price(open=True, text="What the export costs: its `credit_cost`."),
    "retryFailedDataExport": Price(open=True, text="What the export costs: its `credit_cost`."),
    "generateFanSummary": Price(open=True, text="What a summary costs is not documented."),
}


def set_on(at: OperationAt) -> None:
    """Set the operation's `x-ofapi-credits`, unless a correction did: what differs from the plain price, and a text."""
    if CREDITS in at.operation:
        return
    price = PRICES.get(at.id, PLAIN)
    special = {key: value for key, value in price._asdict().items() if value != getattr(PLAIN, key) and key != "text"}
    at.operation[CREDITS] = {**special, "text": price.text}


def vanished(document: Document) -> list[str]:
    """The priced ids that the description no longer has."""
    return sorted(set(PRICES) - {at.id for at in operations(document)})
