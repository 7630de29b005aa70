"""The public names of the package with their signatures, one line each, read by griffe without importing anything.

`docs/surface.txt` holds them. A resource is written as it is called (`ofapi.Client.smart_links.create(...)`), with the
methods that the overlay adds. The functions of `ofapi_generated.api` say the same in another form and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import griffe

from ..errors import PipelineError

Surface: TypeAlias = Mapping[str, str]
"""What follows each public name in its line: `(self, days: int = 7) -> None`, `: str | None`, ` class (ValueError)`."""

_CLIENTS = ("Client", "AsyncClient")
_KEPT = frozenset(
    {"__init__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__iter__", "__aiter__", "__await__"}
)


def read(*folders: Path) -> Surface:
    """The surface of `ofapi` as it stands in these folders: overlay and generated code."""
    loader = griffe.GriffeLoader(search_paths=list(folders), allow_inspection=False)
    try:
        package = loader.load("ofapi")
        loader.load("ofapi_generated")
        loader.resolve_aliases(external=True, implicit=True)
    except (ImportError, griffe.GriffeError, SyntaxError) as error:
        raise PipelineError(f"the package can't be read: {error}") from error
    return dict(sorted(_Reader().module(package)))


def dump(surface: Surface) -> str:
    """The text of `docs/surface.txt`."""
    return "".join(f"{name}{rest}\n" for name, rest in sorted(surface.items()))


def load(text: str) -> Surface:
    """What `dump` wrote."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        end = next((at for at, letter in enumerate(line) if letter in "(: "), len(line))
        found[line[:end]] = line[end:]
    return found


class _Reader:
    def module(self, module: Any) -> Iterator[tuple[str, str]]:
        exports = module.exports
        names = list(map(str, exports)) if exports is not None else [n for n in module.members if _is_public(n)]
        for name in names:
            member = module.members.get(name)
            if member is None and name == "models":
                continue
            if member is None:
                raise PipelineError(f"{module.path}: __all__ names {name!r}, which is not in the module")
            yield from self._member(f"{module.path}.{name}", member, exported=exports is not None)
        for name, member in module.members.items():
            if not member.is_alias and member.is_module and _is_public(name):
                yield from self.module(member)

    def _member(self, path: str, member: Any, *, exported: bool) -> Iterator[tuple[str, str]]:
        if member.is_alias and (not exported or not member.resolved):
            return
        target = member.final_target if member.is_alias else member
        if target.is_module:
            if exported:
                yield from self._models(path, target)
        elif target.is_class:
            yield from self._class(path, target)
        elif target.is_function:
            yield path, _signature(target)
        elif target.is_attribute:
            yield path, f": {target.annotation}" if target.annotation else ""

    def _models(self, path: str, package: Any) -> Iterator[tuple[str, str]]:
        """The classes of `ofapi.models`, each in a module of its own."""
        for module in package.members.values():
            if module.is_alias or not module.is_module:
                continue
            for name, member in module.members.items():
                if not member.is_alias and member.is_class and _is_public(name):
                    yield from self._class(f"{path}.{name}", member)

    def _class(self, path: str, found: Any) -> Iterator[tuple[str, str]]:
        yield path, f" class ({', '.join(map(str, found.bases))})" if found.bases else " class"
        # What all models can do is written once, with those that `ofapi` names itself.
        members = found.members if path.startswith("ofapi.models.") else {**found.inherited_members, **found.members}
        for name, member in sorted(members.items()):
            if not _is_public(name) and name not in _KEPT:
                continue
            inner = f"{path}.{name}"
            target = member.final_target if member.is_alias else member
            if target.is_function:
                yield inner, _signature(target)
            elif target.is_attribute and "property" in target.labels:
                resource = self._resource(path, target)
                if resource is None:
                    yield inner, f": {target.annotation}"
                else:
                    yield from self._class(inner, resource)
            elif target.is_attribute:
                yield inner, f": {target.annotation}" if target.annotation else ""
            elif target.is_class:
                yield from self._class(inner, target)

    def _resource(self, path: str, attribute: Any) -> Any:
        """The class of a client's resource."""
        if path.rpartition(".")[2] not in _CLIENTS or not hasattr(attribute.annotation, "canonical_path"):
            return None
        try:
            resource = attribute.module[str(attribute.annotation)]
        except (KeyError, griffe.GriffeError):
            return None
        resource = resource.final_target if resource.is_alias else resource
        return resource if resource.is_class else None


def _is_public(name: str) -> bool:
    return not name.startswith("_")


def _signature(function: Any) -> str:
    """A function's signature as it would be written."""
    parts: list[str] = []
    bare = False
    for parameter in function.parameters:
        if parameter.kind is griffe.ParameterKind.var_positional:
            bare = True
        elif parameter.kind is griffe.ParameterKind.keyword_only and not bare:
            parts.append("*")
            bare = True
        parts.append(_parameter(parameter))
        if parameter.kind is griffe.ParameterKind.positional_only and "/" not in parts:
            following = list(function.parameters)[list(function.parameters).index(parameter) + 1 :]
            if not any(each.kind is griffe.ParameterKind.positional_only for each in following):
                parts.append("/")
    asynchronous = "async " if "async" in function.labels else ""
    return f"({', '.join(parts)}) -> {asynchronous}{function.returns or 'Any'}"


def _parameter(parameter: Any) -> str:
    stars = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}.get(parameter.kind, "")
    annotation = f": {parameter.annotation}" if parameter.annotation is not None else ""
    default = f" = {parameter.default}" if parameter.default is not None and not stars else ""
    return f"{stars}{parameter.name}{annotation}{default}"
