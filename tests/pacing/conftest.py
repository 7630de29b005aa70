"""A Redis server for the tests that need one."""

from __future__ import annotations

from tests.redis_server import redis_url

__all__ = ["redis_url"]
