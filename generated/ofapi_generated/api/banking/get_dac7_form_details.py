"""`banking.get_dac7_form`: Get DAC7 Form Details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.shapes import Ref

if TYPE_CHECKING:
    from ... import models
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[models.Dac7Form] = Operation(
    "getDAC7FormDetails",
    resource="banking",
    name="get_dac7_form",
    method="GET",
    path="/api/{account}/banking/details/dac7-form",
    path_parameters=(Parameter("account", "account"),),
    repeatable=True,
    responses={"200": Answer("data", Ref("Dac7Form"))},
)


def sync_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.Dac7Form]]:
    """Get DAC7 Form Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(client, OPERATION, {"account": account})


def sync(account: str, *, client: AuthenticatedClient) -> Envelope[models.Dac7Form] | None:
    """Get DAC7 Form Details. What the body holds."""
    return sync_detailed(client=client, account=account).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient) -> Response[Envelope[models.Dac7Form]]:
    """Get DAC7 Form Details. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(client, OPERATION, {"account": account})


async def asyncio(account: str, *, client: AuthenticatedClient) -> Envelope[models.Dac7Form] | None:
    """Get DAC7 Form Details. What the body holds."""
    return (await asyncio_detailed(client=client, account=account)).parsed
