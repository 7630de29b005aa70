"""`python -m ofapi`: the version and what surrounds it, for a bug report. It never shows the key."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, requires, version

from ._about import spec_info
from ._version import __version__

_KEY = "ONLYFANSAPI_API_KEY"
_ADDRESS = "ONLYFANSAPI_BASE_URL"
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def report(environment: Mapping[str, str]) -> str:
    """The lines of the report; what may hold a secret is said to be set, and not shown."""
    known = spec_info()
    lines = {
        "ofapi": __version__,
        "description": f"{known.operations} operations, fetched {known.fetched_at}",
        "sha256": known.sha256,
        "generator": known.generator,
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": platform.platform(),
        **dict(_dependencies()),
        _KEY: "set" if environment.get(_KEY) else "not set",
        # An address may hold a user and a password.
        _ADDRESS: re.sub(r"//[^/]*@", "//...@", environment.get(_ADDRESS, "not set")).partition("?")[0],
        "proxies": ", ".join(name for name in _PROXIES if environment.get(name) or environment.get(name.lower()))
        or "none",
    }
    width = max(map(len, lines))
    return "".join(f"{name:<{width}}  {value}\n" for name, value in lines.items())


def _dependencies() -> Iterator[tuple[str, str]]:
    """What the package requires, and what it can use, as far as it is installed."""
    try:
        required = requires("ofapi") or []
    except PackageNotFoundError:  # run from a folder, not installed
        required = []
    for name in dict.fromkeys(re.split(r"[^\w.-]", requirement)[0] for requirement in required):
        try:
            yield name, version(name)
        except PackageNotFoundError:
            continue


if __name__ == "__main__":
    sys.stdout.write(report(os.environ))
