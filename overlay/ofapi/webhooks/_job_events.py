"""The events of what the API does for a while: uploads, exports, mass messages, summaries."""

from __future__ import annotations

from typing import Literal

from ofapi_generated.models.data_export import DataExport
from ofapi_generated.models.fan_summary import FanSummary
from ofapi_generated.models.upload_status import UploadStatus

from ._event import Event, event
from ._payloads import ChatQueue


@event
class MediaUploadEvent(Event):
    """An upload with `async` ended; the payload is what `client.media.get_upload_status()` answers."""

    payload: UploadStatus


@event
class MediaUploadCompleted(MediaUploadEvent):
    """It can be used: `payload.prefixed_id`, once."""

    event: Literal["media_uploads.completed"]


@event
class MediaUploadFailed(MediaUploadEvent):
    """It can't: `payload.error`."""

    event: Literal["media_uploads.failed"]


@event
class DataExportEvent(Event):
    """A data export went on. Of the team: `account_id` may be None.

    No payload of these is published. It reads as the export that `client.data_exports.get()` answers; `raw` has all
    that came.
    """

    payload: DataExport


@event
class DataExportCalculatingCredits(DataExportEvent):
    """Its price is being calculated."""

    event: Literal["data_exports.calculating_credits"]


@event
class DataExportCalculatingCreditsCompleted(DataExportEvent):
    """Its price is known, and it can be started: `payload.credit_cost`."""

    event: Literal["data_exports.calculating_credits_completed"]


@event
class DataExportCalculatingCreditsFailed(DataExportEvent):
    """Its price could not be calculated."""

    event: Literal["data_exports.calculating_credits_failed"]


@event
class DataExportInProgress(DataExportEvent):
    """It is running."""

    event: Literal["data_exports.in_progress"]


@event
class DataExportCompleted(DataExportEvent):
    """It can be downloaded; ask `client.data_exports.get()` for a fresh address."""

    event: Literal["data_exports.completed"]


@event
class DataExportFailed(DataExportEvent):
    """It failed: `payload.failed_reason`."""

    event: Literal["data_exports.failed"]


@event
class DataExportCancelled(DataExportEvent):
    """It was cancelled."""

    event: Literal["data_exports.cancelled"]


@event
class ChatQueueEvent(Event):
    """A mass message went on."""

    payload: ChatQueue


@event
class ChatQueueUpdated(ChatQueueEvent):
    """Some more of it is sent: `payload.pending` of `payload.total` are not."""

    event: Literal["chat_queue.updated"]


@event
class ChatQueueFinished(ChatQueueEvent):
    """It is sent, or cancelled: `payload.is_canceled`."""

    event: Literal["chat_queue.finished"]


@event
class FanSummaryCompleted(Event):
    """A fan's summary is ready. No payload of this is published; it reads as `client.fan_summaries.get()` answers."""

    event: Literal["fan_summary.completed"]
    payload: FanSummary
