"""What a type checker knows of lists, accounts and many accounts. mypy and basedpyright read it; it is not run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
USAGE = """
from typing import assert_type

import ofapi
from ofapi import models


def sync(client: ofapi.Client) -> None:
    account = client.account("acct_1")
    page = account.fans.list_active(limit=20)
    assert_type(page, ofapi.Page[models.Fan])
    assert_type(page.data, list[models.Fan])
    assert_type(client.fans.list_active("acct_1"), ofapi.Page[models.Fan])
    assert_type(page.next_page(), ofapi.Page[models.Fan] | None)
    assert_type(page.collect(5), list[models.Fan])
    for fan in page:
        assert_type(fan, models.Fan)
    assert_type(client.data_exports.list().data, list[models.DataExport])
    assert_type(account.smart_links.create_tracking("x").data, models.SmartLink)
    account.fans.list_active("acct_1")  # type: ignore[call-arg, arg-type]{ignored}
    account.fans.list_active(account="acct_1")  # type: ignore[call-arg]{ignored}
    account.smart_links.create(account_id="a", name="x", link_type="tracking_link")  # type: ignore[call-arg]{ignored}
    account.smart_link_postbacks  # type: ignore[attr-defined]{ignored}
    for outcome in client.map(lambda one: one.fans.list_active(), ["acct_1", account]):
        assert_type(outcome, ofapi.Outcome[ofapi.Page[models.Fan]])
        assert_type(outcome.error, Exception | None)
    done = client.map(lambda one: one.fans.list_active().collect(), client.accounts.list().data).collect()
    assert_type(done.values, dict[str, list[models.Fan]])


async def not_blocking(client: ofapi.AsyncClient) -> None:
    account = client.account("acct_1")
    assert_type(account.fans.list_active(), ofapi.AsyncPager[models.Fan])
    page = await account.fans.list_active()
    assert_type(page, ofapi.AsyncPage[models.Fan])
    assert_type(page.data, list[models.Fan])
    async for fan in account.fans.list_active():
        assert_type(fan, models.Fan)
    async for outcome in client.map(lambda one: one.fans.list_active(), ["acct_1"]):
        assert_type(outcome.value, ofapi.AsyncPage[models.Fan])
    done = await client.map(lambda one: one.fans.list_active().collect(), ["acct_1"]).collect()
    assert_type(done.values, dict[str, list[models.Fan]])
"""


@pytest.mark.parametrize(
    ("checker", "arguments", "ignored"),
    [
        ("mypy", ["--strict", "--config-file", "", "--cache-dir", "."], ""),
        ("basedpyright", ["--level", "error", "--pythonpath", sys.executable], "  # pyright: ignore"),
    ],
)
def test_the_types_are_known(checker: str, arguments: list[str], ignored: str, tmp_path: Path) -> None:
    (tmp_path / "usage.py").write_text(USAGE.replace("{ignored}", ignored), encoding="utf-8")
    settings = {
        "typeCheckingMode": "standard",
        "extraPaths": [str(ROOT / "overlay"), str(ROOT / "generated")],
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": "error",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", checker, *arguments, "usage.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
