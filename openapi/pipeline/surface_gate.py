"""The gate on the public surface: nothing appears, goes or changes its signature without somebody having said so."""

from __future__ import annotations

from pathlib import Path

from . import fragments
from .diff import sides, surface
from .diff.change import Change
from .diff.report import report
from .diff.signatures import compare
from .errors import PipelineError

RECORD = sides.ROOT / "docs" / "surface.txt"
_SHOWN = 40


def record() -> None:
    """Write `docs/surface.txt` anew."""
    present = _present()
    known = _recorded()
    RECORD.write_text(surface.dump(present), encoding="utf-8")
    changes = list(compare(known, present))
    print(f"{_shown(RECORD)}: {len(present)} public names, {len(changes)} changes." + _listed(changes))


def check() -> None:
    """Raise PipelineError when the surface is not the recorded one, or callers were not told what changed."""
    with sides.opened(None, sides.ROOT) as present:
        assert present.surface is not None
        changes = list(compare(_recorded(), present.surface))
        if changes:
            raise PipelineError(
                f"the public surface is not what {_shown(RECORD)} holds:{_listed(changes)}"
                "\nIs this meant? Then `make surface` records it; what the description does not explain needs a line "
                "in changes.d/ (see changes.d/README.md)."
            )
        untold = _untold(present)
    if untold:
        raise PipelineError("callers are not told of what changed:\n  " + "\n  ".join(untold))
    print(f"{_shown(RECORD)}: the public surface is the recorded one.")


def _untold(present: sides.Side) -> list[str]:
    """What changed since the last release and needs a line that is not there."""
    with sides.last_release(sides.ROOT) as old:
        if old is None:
            return []
        found = report(old, present, version=sides.released_version(sides.ROOT), with_callers=False)
    untold = [
        f"{change.line}: say in openapi/names.yaml, under gone, what replaces it"
        for change in found.changes
        if change.unannounced
    ]
    if found.unexplained and not fragments.read(sides.ROOT):
        untold += [f"{change.line}: needs a line in changes.d/" for change in found.unexplained]
    return untold


def _present() -> surface.Surface:
    return surface.read(sides.ROOT / "overlay", sides.ROOT / "generated")


def _recorded() -> surface.Surface:
    return surface.load(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}


def _shown(path: Path) -> str:
    return str(path.relative_to(sides.ROOT))


def _listed(changes: list[Change]) -> str:
    """The first changes, a line each."""
    lines = [f"\n  {change.class_.word}: {change.line}" for change in changes[:_SHOWN]]
    more = f"\n  ... and {len(changes) - _SHOWN} more" if len(changes) > _SHOWN else ""
    return "".join(lines) + more
