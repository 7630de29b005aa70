"""Stock openapi-python-client output of one operation, made while the benchmark runs, to measure beside ours."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from .measure import ROOT

PACKAGE = "stock_client"
PATIENCE = 20.0
"""Seconds the generator may take."""


def generate(folder: Path, path: str = "/api/smart-links", method: str = "get") -> str | None:
    """Generate the package into `folder`. Returns None, or a few words on why there is none."""
    document = folder / "openapi.json"
    document.write_text(json.dumps(_reduced(path, method), default=str), encoding="utf-8")
    config = folder / "config.yaml"
    config.write_text(f"package_name_override: {PACKAGE}\npost_hooks: []\n", encoding="utf-8")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    options = ["--path", str(document), "--config", str(config), "--output-path", str(folder / PACKAGE)]
    try:
        subprocess.run([*command, *options], capture_output=True, timeout=PATIENCE, check=True)
    except subprocess.TimeoutExpired:
        return f"generating it took more than {PATIENCE:.0f} s"
    except subprocess.CalledProcessError as error:
        return f"the generator ended with exit code {error.returncode}"
    return None


def _reduced(path: str, method: str) -> dict[str, Any]:
    """The vendored description, with one operation left."""
    text = (ROOT / "openapi" / "openapi.yaml").read_bytes()
    whole: dict[str, Any] = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return {**whole, "paths": {path: {method: whole["paths"][path][method]}}}
