"""`smart_links.get_cohort_arps`: Get Smart Link Cohort ARPS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.operation import Operation
from ...runtime.request import Parameter
from ...runtime.response import Answer
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...runtime.response import Envelope
    from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "getSmartLinkCohortARPS",
    resource="smart_links",
    name="get_cohort_arps",
    method="GET",
    path="/api/smart-links/{smart_link_id}/cohort-arps",
    path_parameters=(Parameter("smart_link_id", "smart_link_id"),),
    query=(
        Parameter("acquisition_end", "acquisition_end"),
        Parameter("acquisition_start", "acquisition_start"),
        Parameter("revenue_basis", "revenue_basis"),
    ),
    repeatable=True,
    responses={"200": Answer("bare")},
)


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: Literal["net", "gross"] | Unset = UNSET,
) -> Response[Envelope[dict[str, Any]]]:
    """Get Smart Link Cohort ARPS. The whole answer: status, headers, content, `parsed`."""
    from ...client import send

    return send(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "acquisition_end": acquisition_end,
            "acquisition_start": acquisition_start,
            "revenue_basis": revenue_basis,
        },
    )


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: Literal["net", "gross"] | Unset = UNSET,
) -> Envelope[dict[str, Any]] | None:
    """Get Smart Link Cohort ARPS. What the body holds."""
    return sync_detailed(
        client=client,
        smart_link_id=smart_link_id,
        acquisition_end=acquisition_end,
        acquisition_start=acquisition_start,
        revenue_basis=revenue_basis,
    ).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: Literal["net", "gross"] | Unset = UNSET,
) -> Response[Envelope[dict[str, Any]]]:
    """Get Smart Link Cohort ARPS. The whole answer: status, headers, content, `parsed`."""
    from ...client import send_async

    return await send_async(
        client,
        OPERATION,
        {
            "smart_link_id": smart_link_id,
            "acquisition_end": acquisition_end,
            "acquisition_start": acquisition_start,
            "revenue_basis": revenue_basis,
        },
    )


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient,
    acquisition_end: str | Unset = UNSET,
    acquisition_start: str | Unset = UNSET,
    revenue_basis: Literal["net", "gross"] | Unset = UNSET,
) -> Envelope[dict[str, Any]] | None:
    """Get Smart Link Cohort ARPS. What the body holds."""
    return (
        await asyncio_detailed(
            client=client,
            smart_link_id=smart_link_id,
            acquisition_end=acquisition_end,
            acquisition_start=acquisition_start,
            revenue_basis=revenue_basis,
        )
    ).parsed
