"""Print, as JSON, the client's hand-written rules by operation id, and the kinds of extracted rules that it checks.

Run by `coverage` in a process of its own, so it imports no other module of the pipeline:
`python handwritten.py path/to/overlay path/to/generated`.
"""

import json
import sys
from typing import Any


def main(*folders: str) -> dict[str, Any]:
    sys.path[:0] = folders
    from ofapi import _rules
    from ofapi._rules._conditions import CONDITIONS

    found: dict[str, list[dict[str, Any]]] = {}
    for resource in sorted(_rules.RESOURCES):
        for operation, rules in _rules.written_by_hand(resource).items():
            found.setdefault(operation, []).extend(rule.told() for rule in rules)
    return {"rules": found, "kinds": sorted(CONDITIONS)}


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
