"""What the client needs to know of each operation, set on it as data.

    x-ofapi-tag         its first tag
    x-ofapi-resource    the client's attribute it stands on: `smart_links`
    x-ofapi-method      its name there: `create`
    x-ofapi-pagination  how the pages of its list are asked for, or null (pagination.py)
    x-ofapi-repeat      whether it may be sent twice, and why (repeats.py)
    x-ofapi-credits     what a call may cost (credits.py)

and, for its arguments, `x-ofapi-argument` on each parameter and `x-ofapi-arguments` on the body's schema
(argument_names.py). On the document, `x-ofapi-gone` is what `names.yaml` says of names that went.
"""

from __future__ import annotations

from .. import document as documents
from ..document import Document
from ..names import Names
from . import argument_names, credits, method_names, pagination, repeats
from .pagination import unknown_pagination
from .repeats import unreviewed

__all__ = ["apply", "unknown_pagination", "unreviewed"]


def apply(document: Document, names: Names) -> Document:
    """The document with every operation placed, named and described; names it had to make are recorded in `names`."""
    placed: Document = documents.copy(document)
    operations = list(documents.operations(placed))
    for at, place in method_names.places(operations, names):
        at.operation["x-ofapi-tag"] = method_names.tag(at)
        at.operation["x-ofapi-resource"] = place.resource
        at.operation["x-ofapi-method"] = place.method
        pagination.set_on(placed, at)
        repeats.set_on(at)
        credits.set_on(at)
    repeats.set_shown_by(operations)
    argument_names.name_all(placed, operations, names)
    placed["x-ofapi-gone"] = list(names.gone)
    return placed
