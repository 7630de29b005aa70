"""Clients, and a server whose answers are written byte by byte."""

from __future__ import annotations

from tests.client.conftest import _no_settings_around, connect, runner, scripted  # noqa: F401  # fixtures
