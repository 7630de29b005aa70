"""Faults on demand: what goes wrong on the way of a call, and where.

A call asks for one with the header `X-Sandbox-Fault`; `--fault 5%` draws them for that share of the calls.

    503         (or another status from 400) the call is refused with it and not carried out
    html        a gateway's page instead of JSON, status 502; not carried out
    stall=5     the call is carried out 5 seconds late
    reset       the call is carried out, and the connection breaks before the answer
    truncate    the call is carried out, and the connection breaks within the answer
"""

from __future__ import annotations

import random
from typing import NamedTuple

from ._answers import Refusal

HEADER = "x-sandbox-fault"

_DRAWN = ("503", "html", "reset", "truncate", "stall=0.2", "500", "429")
_NAMES = ("html", "reset", "truncate", "stall")


class Fault(NamedTuple):
    """A fault by its name; a `status` where the call is refused with one."""

    name: str
    status: int = 0
    seconds: float = 0.0


def parse(text: str) -> Fault:
    """Raises Refusal, saying what there is, for what is no fault."""
    name, _, value = text.strip().partition("=")
    if name.isdecimal() and 400 <= int(name) <= 599 and not value:
        return Fault("status", int(name))
    if name in _NAMES and (name == "stall") == bool(value):
        try:
            return Fault(name, 0, min(600.0, max(0.0, float(value or 0))))
        except ValueError:
            pass
    known = "a status from 400 to 599, html, reset, truncate, stall=<seconds>"
    raise Refusal(400, {"message": f"X-Sandbox-Fault: {text!r} is no fault; there are: {known}."})


class Faults:
    """Decides which calls go wrong. The same seed gives the same faults in the same order of calls."""

    def __init__(self, share: float, seed: int) -> None:
        self.share = share
        self._random = random.Random(f"faults {seed}")

    def of(self, asked: str | None) -> Fault | None:
        """The fault of the next call, if it has one."""
        if asked is not None:
            return parse(asked)
        if self.share and self._random.random() < self.share:
            return parse(self._random.choice(_DRAWN))
        return None


def refusal(fault: Fault) -> Refusal:
    """What a call is refused with."""
    headers = {"Retry-After": "1"} if fault.status in (429, 503) else {}
    return Refusal(fault.status, {"message": f"The sandbox was asked for status {fault.status}."}, headers)


PAGE = (
    b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n"
    b"<body><center><h1>502 Bad Gateway</h1></center><hr><center>sandbox</center></body></html>\n"
)
