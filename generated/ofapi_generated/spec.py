"""What this package was generated from."""

from __future__ import annotations

from typing import Final

SHA256: Final = "fa172f263d8925cb91d712f95c3e043187df98c7cae4ffddbac1249b7d8b9f67"
"""SHA-256 of the API's description."""
FETCHED_AT: Final = "2026-11-23T06:25:15Z"
"""When the description was fetched (UTC, ISO 8601)."""
OPENAPI_VERSION: Final = "3.0.3"
OPERATION_COUNT: Final = 293
GENERATOR: Final = "openapi-python-client 0.29.1"
SERVER: Final = "https://app.onlyfansapi.com"
"""The address the description names."""
