"""Reading an answer as far as it goes, and back to the JSON it came from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ofapi_generated.runtime.model import Model


def read_everything(value: Any) -> None:
    """Every attribute, however deep: reading turns JSON into models and dates, and must lose nothing."""
    waiting = [value]
    while waiting:
        waiting.extend(_parts(waiting.pop()))


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, Model):
        assert value.fields_set <= set(type(value).model_fields)
        yield from (getattr(value, name) for name in type(value).model_fields)
    elif isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def plain(value: Any) -> Any:
    """The JSON data of what a response holds."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def json_text(value: Any) -> str:
    """JSON text: tells 1 from 1.0 and true, and one order of keys from another."""
    return json.dumps(value)
