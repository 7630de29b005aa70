"""`SmartLinkClick`."""

from __future__ import annotations

import datetime as dt

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime


@model
class SmartLinkClick(Model):
    """Smart link click.

    Returned by `smart_links.list_clicks`.

    Part of `SmartLinkClicksReport`, `SmartLinkConversion`.
    """

    id: str | None = optional("id")
    aff_s1: str | None = optional("aff_s1")
    aff_s2: str | None = optional("aff_s2")
    aff_s3: str | None = optional("aff_s3")
    aff_s4: str | None = optional("aff_s4")
    aff_s5: str | None = optional("aff_s5")
    browser_device_type: str | None = optional("browser_device_type")
    browser_family: str | None = optional("browser_family")
    browser_name: str | None = optional("browser_name")
    browser_platform: str | None = optional("browser_platform")
    country_code: str | None = optional("country_code")
    created_at: dt.datetime | None = optional("created_at", DateTime())
    external_click_id: str | None = optional("external_click_id")
    fbclid: str | None = optional("fbclid")
    gbraid: str | None = optional("gbraid")
    gclid: str | None = optional("gclid")
    gross_clicks: int | None = optional("gross_clicks")
    ip_address: str | None = optional("ip_address")
    is_bot: bool | None = optional("is_bot")
    is_duplicate: bool | None = optional("is_duplicate")
    referrer: str | None = optional("referrer")
    sccid: str | None = optional("sccid")
    ttclid: str | None = optional("ttclid")
    user_agent: str | None = optional("user_agent")
    utm_campaign: str | None = optional("utm_campaign")
    utm_content: str | None = optional("utm_content")
    utm_medium: str | None = optional("utm_medium")
    utm_source: str | None = optional("utm_source")
    utm_term: str | None = optional("utm_term")
    wbraid: str | None = optional("wbraid")
