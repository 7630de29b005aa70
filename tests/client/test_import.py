"""What is imported when: in fresh processes, for imports stay."""

from __future__ import annotations

import subprocess
import sys

import pytest

import ofapi

LOADED = "import sys; loaded = lambda start: sorted(m for m in sys.modules if m.startswith(start)); "
MODELS = "[m for m in loaded('ofapi_generated.models.')]"


def _run(code: str) -> str:
    """What a fresh interpreter, where every warning is an error, prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOADED + code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout.strip()


def test_importing_the_package_imports_next_to_nothing() -> None:
    heavy = "[m for m in ('httpx', 'httpcore', 'attr', 'attrs', 'dateutil', 'asyncio', 'ssl') if m in sys.modules]"
    assert _run(f"import ofapi; print({heavy}, loaded('ofapi_generated'))") == "[] []"


def test_making_a_client_imports_no_model_and_no_http() -> None:
    code = "import ofapi; client = ofapi.Client('k'); client.smart_links; repr(client); "
    assert _run(code + f"print('httpx' in sys.modules, {MODELS}, loaded('ofapi_generated.api'))") == "False [] []"
    assert _run(code + "print(loaded('ofapi_generated.resources.'))") == "['ofapi_generated.resources.smart_links']"


def test_a_sync_call_needs_no_event_loop() -> None:
    code = (
        "import httpx, ofapi; answer = {'data': {'id': 'a'}}; "
        "client = ofapi.Client('k', transport=httpx.MockTransport(lambda r: httpx.Response(200, json=answer))); "
        "client.smart_links.get('a').data; import sys; print('asyncio' in sys.modules)"
    )
    assert _run(code) == "False"


def test_errors_can_be_named_without_http() -> None:
    assert _run("import ofapi; ofapi.RateLimitError; print('httpx' in sys.modules)") == "False"


@pytest.mark.parametrize("way", ["from ofapi_generated.models import LinkCost", "import ofapi; ofapi.models.LinkCost"])
def test_importing_one_model_imports_that_model(way: str) -> None:
    assert _run(f"{way}; print({MODELS})") == "['ofapi_generated.models.link_cost']"


def test_a_call_imports_its_operation_and_the_models_it_reads() -> None:
    code = (
        "import httpx, ofapi; answer = {'data': {'id': 'a', 'cost': {'perSub': None}}, '_meta': {}}; "
        "client = ofapi.Client('k', transport=httpx.MockTransport(lambda r: httpx.Response(200, json=answer))); "
        "link = client.smart_links.get('a').data; "
    )
    assert _run(code + f"print({MODELS})") == "['ofapi_generated.models.smart_link']"
    assert _run(code + f"link.cost.per_sub; print({MODELS})") == (
        "['ofapi_generated.models.link_cost', 'ofapi_generated.models.smart_link']"
    )
    assert _run(code + "print(loaded('ofapi_generated.api.smart_links.'))") == (
        "['ofapi_generated.api.smart_links.get_smart_link']"
    )


def test_preload_leaves_nothing_to_import() -> None:
    code = (
        "import ofapi; ofapi.preload(); before = set(sys.modules); client = ofapi.Client('k'); "
        "from ofapi_generated import models, operations; "
        "[getattr(client, row.resource) for row in operations.OPERATIONS.values()]; "
        "[getattr(models, name) for name in models.__all__]; "
        "[getattr(ofapi, name) for name in ofapi.__all__]; "
        "print(sorted(m for m in set(sys.modules) - before if m.startswith(('ofapi', 'httpx', 'dateutil')))); "
        f"print(len({MODELS}) > 200)"
    )
    assert _run(code) == "[]\nTrue"


def test_a_call_after_preload_imports_nothing() -> None:
    code = (
        "import httpx, ofapi; ofapi.preload(); before = set(sys.modules); "
        "client = ofapi.Client('k', transport=httpx.MockTransport(lambda r: httpx.Response(200, json={'data': {}}))); "
        "client.smart_links.create_free_trial('a', 'b'); client.call('listAccounts'); client.request('GET', '/api/x'); "
        "print(sorted(m for m in set(sys.modules) - before if m.startswith(('ofapi', 'httpx', 'dateutil'))))"
    )
    assert _run(code) == "[]"


def test_the_public_names() -> None:
    assert _run("import ofapi; print(sorted(ofapi.__all__) == [n for n in dir(ofapi) if n in ofapi.__all__])") == "True"
    code = "[n for n in dir(ofapi) if not n.startswith('_') and n not in ofapi.__all__]"
    assert _run(f"import ofapi; print({code})") == "[]"
    assert _run("from ofapi import *; print(Client, models.SmartLink.__name__)").endswith("Client'> SmartLink")
    assert len(set(ofapi.__all__)) == len(ofapi.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Clint'"):
        ofapi.Clint  # noqa: B018  # type: ignore[attr-defined]  # the name is the point


def test_every_public_name_says_what_it_is() -> None:
    silent = [name for name in ofapi.__all__ if not (getattr(ofapi, name).__doc__ or "").strip()]
    assert silent == []
