"""The last release's own callers are type-checked against the new code: what is found is what the new code broke."""

from __future__ import annotations

from pathlib import Path

from pipeline.diff import callers

CALLER = """import ofapi

ofapi.make("name", size=1)
wrong_before: int = "and still"
ofapi._inner()
"""
README = "# Read me\n\n```python\nimport ofapi\n\nprint(ofapi.make('a').title())\n```\n"


def _side(folder: Path, code: str) -> Path:
    for name, text in {
        "overlay/ofapi/__init__.py": code,
        "overlay/ofapi/py.typed": "",
        "examples/demo.py": CALLER,
        "README.md": README,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_what_the_new_code_broke_is_found_and_nothing_else(tmp_path: Path) -> None:
    inner = "def _inner() -> None: ...\n"
    old = _side(tmp_path / "old", f"def make(name: str, size: int = 0) -> str: return name\n{inner}")
    new = _side(tmp_path / "new", "def make(name: str, width: int = 0) -> bytes: return name.encode()\n")
    assert callers.findings(old, old) == []
    assert callers.findings(old, new) == [
        'examples/demo.py:3: Unexpected keyword argument "size" for "make"  [call-arg]',
    ]
    strict = _side(tmp_path / "strict", f"def make(name: int, size: int = 0) -> int: return name\n{inner}")
    assert [line.partition("  [")[0] for line in callers.findings(old, strict)] == [
        'examples/demo.py:3: Argument 1 to "make" has incompatible type "str"; expected "int"',
        'readme_usage.py:3: "int" has no attribute "title"',
        'readme_usage.py:3: Argument 1 to "make" has incompatible type "str"; expected "int"',
    ]
