"""Print, as JSON, what a generated package offers. Run by `verify` in a process of its own, so it imports no other
module of the pipeline: `python inventory.py path/to/ofapi_generated`."""

import inspect
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any


def main(package: Path) -> dict[str, Any]:
    sys.path.insert(0, str(package.parent))
    name = package.name
    table = import_module(f"{name}.operations").OPERATIONS
    models = import_module(f"{name}.models")
    return {
        "operations": {id_: _operation(name, row) for id_, row in table.items()},
        "models": {
            model: [field.wire for field in getattr(models, model).model_fields.values()] for model in models.__all__
        },
    }


def _operation(package: str, row: Any) -> dict[str, Any]:
    operation = row.load()
    resource = import_module(f"{package}.resources.{row.resource}")
    rules = import_module(f"{package}.rules.{row.resource}").RULES
    accounts = import_module(f"{package}.accounts")
    class_name = "".join(part.capitalize() for part in row.resource.split("_"))
    module = import_module(operation_module(package, row))
    for function in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"):
        inspect.signature(getattr(module, function))
    return {
        "method": operation.method,
        "path": operation.path,
        "media_type": operation.media_type,
        "parameters": {
            "path": [parameter.wire for parameter in operation.path_parameters],
            "query": [parameter.wire for parameter in operation.query],
            "header": [parameter.wire for parameter in operation.headers],
            "body": [parameter.wire for parameter in operation.body],
        },
        "responses": {status: list(answer.media_types) for status, answer in operation.responses.items()},
        "rules": [path for field in rules.get(operation.id, ()) for path in _rule_paths(field)],
        "arguments": [argument.name for argument in operation.arguments],
        "signatures": {
            "sync": _signature(getattr(resource, class_name), row.name),
            "async": _signature(getattr(resource, f"Async{class_name}"), row.name),
            **_of_account(accounts, operation, row, class_name),
        },
        "paging": operation.paging and operation.paging.style,
    }


def _of_account(accounts: Any, operation: Any, row: Any, class_name: str) -> dict[str, list[str] | None]:
    """The methods of an account's resource, for an operation that is about one account, with the account put back."""
    named = [argument.name for argument in operation.arguments if argument.name in ("account", "account_id")][:1]
    if not named:
        return {}
    if not hasattr(accounts.AccountResources, row.resource):
        return {"account's sync": None, "account's async": None}
    module = import_module(f"{accounts.__name__}.{row.resource}")
    found = {
        side: _signature(getattr(module, f"{prefix}Account{class_name}"), row.name)
        for side, prefix in (("account's sync", ""), ("account's async", "Async"))
    }
    return {side: None if names is None else [*named, *names] for side, names in found.items()}


def _rule_paths(field: Any) -> list[str]:
    """The path of a field in the table of rules, the kinds of its rules, and the same of what stands inside it."""
    inside = [*field.fields, *([field.item] if field.item else [])]
    own = [field.path, *(f"{field.path} {rule.kind}" for rule in field.rules)]
    return [*own, *(path for each in inside for path in _rule_paths(each))]


def operation_module(package: str, row: Any) -> str:
    """The module that defines the row's operation."""
    modules = import_module(f"{package}.operations")._MODULES
    return f"{package}.api.{row.resource}.{modules[row.id]}"


def _signature(cls: type, method: str) -> list[str] | None:
    function = getattr(cls, method, None)
    return None if function is None else list(inspect.signature(function).parameters)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]).resolve())))
