"""Docstrings of generated code, from the description's own words."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .views import OperationView

_WIDTH = 100


def escaped(text: str) -> str:
    """Text that can stand between triple quotes: nothing in it can end the string or start an escape."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def plain(text: str) -> str:
    """The description's HTML and line breaks as one line of plain text."""
    return " ".join(re.sub(r"</?(?:code|b|i|br|p|strong|em)\s*/?>", "`", text).replace("``", "").split())


def of_field(description: Any, schema: dict[str, Any], *, with_example: bool) -> str:
    """One line about an argument or field: what the description says, else an example."""
    text = plain(str(description or schema.get("description") or ""))
    example = schema.get("example")
    if not text and with_example and "enum" not in schema and isinstance(example, (str, int, float)) and example != "":
        text = f"For example {example!r}."
    return text


def in_python(text: str, names: Mapping[str, str]) -> str:
    """A text whose marked names (`mediaFiles`, **mediaFiles**) are those in Python."""
    return re.sub(r"(\*\*|`)([^*`]+)\1", lambda marked: f"`{names.get(marked[2], marked[2])}`", text)


def of_model(name: str, description: Any, used_by: list[str]) -> str:
    """A model's docstring: what the description says, and where it is met."""
    text = plain(str(description or "")) or f"{_words(name)}."
    verb = "Taken by" if name.endswith("Body") else "Returned by"
    for said, uses in (
        (verb, [use for use in used_by if not use[0].isupper()]),
        ("Part of", [use for use in used_by if use[0].isupper()]),
    ):
        if uses:
            shown = uses if len(uses) <= 7 else uses[:6]
            more = f" and {len(uses) - len(shown)} more" if len(shown) < len(uses) else ""
            text += "\n\n" + _wrapped(f"{said} {', '.join(f'`{use}`' for use in shown)}{more}.")
    return escaped_lines(text)


def escaped_lines(text: str) -> str:
    """`escaped`, but a text of several lines keeps the line break before the closing quotes."""
    return escaped(text) + ("\n" if "\n" in text else "")


def summary(operation: OperationView) -> str:
    """What an operation does, in one sentence."""
    return plain(str(operation.at.operation.get("summary") or operation.id)).rstrip(".") + "."


def of_method(operation: OperationView, filled_in: str = "") -> str:
    """A method's docstring: what it does, its arguments with their limits, what it returns, how it is sent.

    The argument that is `filled_in` is not the caller's to give.
    """
    source = operation.at.operation
    description = plain(str(source.get("description") or ""))
    blocks = [_wrapped(summary(operation))]
    if description and description.rstrip(".") + "." != summary(operation):
        blocks.append(_wrapped(description))
    documented = [one for one in operation.arguments if one.documentation and one.name != filled_in]
    if documented:
        names = {argument.wire: argument.name for argument in operation.arguments}
        texts = ((argument.name, in_python(argument.documentation, names)) for argument in documented)
        lines = [_wrapped(f"{name}: {text}", 4, 8) for name, text in texts]
        blocks.append("\n".join(["Args:", *lines]))
    credits = source.get("x-ofapi-credits") or {}
    repeat = "safe to repeat" if operation.repeat["safe"] else f"not safe to repeat ({operation.repeat['reason']})"
    sent = f"Sends {operation.at.method.upper()} {operation.at.path}; {repeat}."
    told = [_returned(operation), plain(str(credits.get("text") or "")), sent]
    blocks.append(_wrapped(" ".join(filter(None, told))))
    return escaped_lines("\n\n".join(blocks))


def _returned(operation: OperationView) -> str:
    """What a method gives, in a sentence."""
    if operation.paging is not None:
        kind = "a page" if operation.paging.item in ("Any", "dict[str, Any]") else f"a page of {operation.paging.item}"
        return f"Returns {kind.replace('models.', '')}; iterating over it goes on over all pages."
    if operation.returns == "None":
        return "Returns no data."
    kind = re.sub(r"models\.(\w+)", r"\1", operation.returns)
    return f"Returns {'JSON' if kind in ('Any', 'dict[str, Any]') else kind} as `data`."


def _wrapped(text: str, first: int = 0, rest: int = 0) -> str:
    return textwrap.fill(
        text,
        width=_WIDTH,
        initial_indent=" " * first,
        subsequent_indent=" " * rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _words(name: str) -> str:
    """`SmartLinkPostback` as words: `Smart link postback`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).split()
    return " ".join([words[0], *(word if word.isupper() else word.lower() for word in words[1:])])
