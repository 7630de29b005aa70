"""The API on this machine: a sandbox to test your own code against, with no account and no credits.

    with ofapi.sandbox.running() as url:
        client = ofapi.Client("any-key", base_url=url)

`python -m ofapi.sandbox` serves it in a process of its own. Both need the extra: `pip install "ofapi[sandbox]"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ._call import Upload
    from ._recorder import Recorded
    from ._server import Sandbox

TWO_FACTOR_CODE = "123456"
"""The code that a connecting account's second factor takes; every other one is wrong."""

_NEEDED = {"starlette": "starlette", "uvicorn": "uvicorn", "httptools": "httptools", "jsonschema_rs": "jsonschema-rs",
           "python_multipart": "python-multipart"}  # fmt: skip


@contextmanager
def running(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int = 1,
    db: Path | str | None = None,
    rate_limit: int = 1000,
    credits: int = 100_000,
    fault: float = 0.0,
    drift: bool = False,
    step: float = 0.05,
) -> Iterator[Sandbox]:
    """The sandbox in a thread of this process, until the block ends. What it yields is its address: a `str`.

    Args:
        host: Where it listens.
        port: 0 for one that is free.
        seed: The seeded agency, new ids, faults and drift follow from it.
        db: A SQLite file that keeps what happens; None for memory.
        rate_limit: Calls a minute, for the whole team; 0 for no limit.
        credits: What the team has at the start.
        fault: The share of calls, from 0 to 1, that end in a fault.
        drift: Whether all answers differ from the description, as the API's may.
        step: Seconds between the steps of what takes time: uploads, exports, connecting, retries of webhooks.

    Raises ImportError, naming the extra, where its packages are missing; OSError where the port is taken; ValueError
    for a file that is no database, and for settings that mean nothing.
    """
    require()
    from ._server import Server
    from ._team import Settings

    settings = Settings(seed=seed, rate_limit=rate_limit, credits=credits, fault=fault, drift=drift, step=step)
    server = Server(settings, db=db, host=host, port=port)
    with server:
        yield server.sandbox


def require() -> None:
    """Raise ImportError, naming the extra, where a package that the sandbox needs is missing."""
    missing = [name for module, name in _NEEDED.items() if find_spec(module) is None]
    if missing:
        raise ImportError(f'the sandbox needs {", ".join(missing)}: pip install "ofapi[sandbox]"')


def __getattr__(name: str) -> object:
    homes = {"Sandbox": "_server", "Recorded": "_recorder", "Upload": "_call"}
    if name not in homes:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    require()
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{homes[name]}"), name)


__all__ = ["TWO_FACTOR_CODE", "Recorded", "Sandbox", "Upload", "require", "running"]
