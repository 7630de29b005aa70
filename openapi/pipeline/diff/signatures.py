"""How two surfaces differ: names that went, came, or are called or read in another way."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from ..change_class import Class
from .change import Change
from .surface import Surface

RETURNS = "returns"


def compare(old: Surface, new: Surface) -> Iterator[Change]:
    """The changes of every public name; `operation` is the name, `place` a parameter or what it returns."""
    for name in _outermost(old.keys() - new.keys()):
        yield Change(Class.BREAKING, name, "", "removed", old[name])
    for name in _outermost(new.keys() - old.keys()):
        yield Change(Class.ADDITION, name, "", "new", "", new[name])
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            yield from _changed(name, old[name], new[name])


def _outermost(names: set[str]) -> Iterator[str]:
    """The names of which no other is a part: a class that is gone says enough."""
    last = ""
    for name in sorted(names):
        if not last or not name.startswith(f"{last}."):
            last = name
            yield name


def _changed(name: str, old: str, new: str) -> Iterator[Change]:
    if not (old.startswith("(") and new.startswith("(")):
        class_ = Class.DOCUMENTATION if _reads_the_same(old, new) else Class.BREAKING
        yield Change(class_, name, "", f"{_plain(old)} → {_plain(new)}", _plain(old), _plain(new))
        return
    before, after = _function(old), _function(new)
    yield from _parameters(name, before.args, after.args)
    was, now = (ast.unparse(each.returns) if each.returns else "Any" for each in (before, after))
    if was != now or (" -> async " in old) != (" -> async " in new):
        was, now = old.rpartition(" -> ")[2], new.rpartition(" -> ")[2]
        class_ = Class.DOCUMENTATION if _reads_the_same(was, now) else Class.BREAKING
        yield Change(class_, name, RETURNS, f"{was} → {now}", was, now)


def _parameters(name: str, old: ast.arguments, new: ast.arguments) -> Iterator[Change]:
    before, after = _described(old), _described(new)
    for parameter, (annotation, default) in before.items():
        if parameter not in after:
            if new.kwarg is None or parameter.startswith("*"):
                yield Change(Class.BREAKING, name, parameter, "is no longer a parameter", annotation)
            continue
        now_annotation, now_default = after[parameter]
        if annotation != now_annotation:
            class_ = (
                Class.ADDITION if set(annotation.split(" | ")) <= set(now_annotation.split(" | ")) else Class.BREAKING
            )
            yield Change(class_, name, parameter, f"{annotation} → {now_annotation}", annotation, now_annotation)
        if default != now_default:
            class_ = Class.ADDITION if not default else Class.BREAKING
            said = f"default {default or 'none'} → {now_default or 'none'}"
            yield Change(class_, name, parameter, said, default, now_default)
    for parameter, (annotation, default) in after.items():
        if parameter not in before:
            required = not default and not parameter.startswith("*")
            class_ = Class.BREAKING if required else Class.ADDITION
            yield Change(
                class_, name, "", f"new {'required' if required else 'optional'} parameter {parameter}", "", annotation
            )
    order, now_order = _positional(old), _positional(new)
    kept = [each for each in order if each in after]
    if now_order[: len(kept)] != kept:
        yield Change(Class.BREAKING, name, "", f"positional: {', '.join(order)} → {', '.join(now_order)}")


def _function(signature: str) -> ast.FunctionDef:
    text = f"def f{signature.replace(' -> async ', ' -> ')}: ..."
    (found,) = ast.parse(text).body
    assert isinstance(found, ast.FunctionDef)
    return found


def _described(arguments: ast.arguments) -> Mapping[str, tuple[str, str]]:
    """Each parameter with its annotation and its default, empty where there is none."""
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    both = [*zip(positional, defaults, strict=True), *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    found = {each.arg: (_text(each.annotation), _text(default)) for each, default in both}
    for stars, each in (("*", arguments.vararg), ("**", arguments.kwarg)):
        if each is not None:
            found[stars + each.arg] = (_text(each.annotation), "")
    return found


def _positional(arguments: ast.arguments) -> list[str]:
    return [each.arg for each in [*arguments.posonlyargs, *arguments.args]]


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)


def _reads_the_same(old: str, new: str) -> bool:
    """Whether a reader of the old annotation copes with all of the new one."""
    return set(_plain(new).split(" | ")) <= set(_plain(old).split(" | "))


def _plain(rest: str) -> str:
    return rest.removeprefix(": ").strip() or "anything"
