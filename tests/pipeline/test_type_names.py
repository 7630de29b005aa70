"""Types of small documents: recursion, requests, and names that can't be."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.document import Document
from pipeline.errors import PipelineError
from pipeline.names import Names
from pipeline.normalise import types

ID = {"type": "integer", "example": 7}
HEADER = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "maxLength": 10}}}


def document_of(**operations: dict[str, Any]) -> Document:
    return {
        "openapi": "3.0.3",
        "paths": {f"/{name}": {"post": {"operationId": name, **each}} for name, each in operations.items()},
    }


def answers(schema: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "", "content": content, "x-ofapi-envelope": "data"}}}


def takes(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"requestBody": {"content": {media_type: {"schema": schema}}}}


def thing(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def chosen(**places: str) -> Names:
    lines = "".join(f"    {place.replace('__', '.')}: {name}\n" for place, name in places.items())
    return Names(f"types:\n  chosen:\n{lines}")


def components(document: Document, names: Names | None = None) -> dict[str, Any]:
    found: dict[str, Any] = types.apply(document, names or Names())["components"]["schemas"]
    return found


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_user_within_a_user_is_a_user() -> None:
    fields = dict.fromkeys(("id", "posts", "photos", "videos", "audios", "likes"), ID)
    user = thing(**fields, friend=thing(**fields, friend=thing(**fields, colour={"type": "string"})))
    found = components(document_of(getUser=answers(user)))
    assert found.keys() == {"User"}
    assert found["User"]["properties"]["friend"] == ref("User")
    assert "colour" in found["User"]["properties"]


def test_a_map_beside_an_object_keeps_the_types_of_both() -> None:
    document = document_of(
        getThing=answers(thing(**{"100": thing(size=ID), "200": thing(size=ID)})),
        findThing=answers(thing(name={"type": "string"}, total=ID)),
    )
    names = chosen(getThing__data="Thing", findThing__data="Thing")
    document["paths"]["/getThing"]["post"]["operationId"] = "findThing"
    found = components(document, names)
    (value,) = found.keys() - {"Thing"}
    assert found["Thing"]["additionalProperties"] == ref(value)
    assert found["Thing"]["properties"].keys() == {"name", "total"}


def test_a_component_of_the_description_stays_as_it_is() -> None:
    document = document_of(getThing=answers(thing(inner=ref("Known"), other=thing(a=ID))))
    document["components"] = {"schemas": {"Known": thing(next=ref("Known"))}}
    found = components(document)
    assert found["Known"] == thing(next=ref("Known"))
    assert found["Thing"]["properties"]["inner"] == ref("Known")


def test_what_is_sent_keeps_every_keyword() -> None:
    field = {**HEADER, "nullable": True, "description": "A header.", "x-ofapi-rules": [{"rule": "requires"}]}
    body = {
        **thing(header=field, tags={"type": "array", "minItems": 1, "items": {"type": "string"}}),
        "required": ["tags"],
    }
    found = components(document_of(createThing=takes(body)))
    assert found["CreateThingBody"] == {
        "type": "object",
        "required": ["tags"],
        "x-ofapi-side": "request",
        "properties": {
            "header": {
                "allOf": [ref("Header")],
                "nullable": True,
                "description": "A header.",
                "x-ofapi-rules": [{"rule": "requires"}],
            },
            "tags": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        },
    }
    assert found["Header"] == {**HEADER, "description": "A header.", "x-ofapi-side": "request"}


def test_multipart_bodies_are_types_too() -> None:
    file = {"type": "string", "format": "binary"}
    document = types.apply(document_of(upload=takes(thing(file=file), "multipart/form-data")), Names())
    content = document["paths"]["/upload"]["post"]["requestBody"]["content"]
    assert content == {"multipart/form-data": {"schema": ref("UploadBody")}}
    assert document["components"]["schemas"]["UploadBody"]["properties"] == {"file": file}


def test_a_request_gets_no_type_of_a_response_by_itself() -> None:
    document = document_of(
        createHook={**takes(thing(header=HEADER)), **answers(thing(header=HEADER, url={"type": "string"}))}
    )
    found = components(document)
    assert found["Hook"]["properties"]["header"] == ref("Header")
    assert found["CreateHookBody"]["properties"]["header"] == ref("CreateHookBodyHeader")


def test_requests_that_say_the_same_may_share_a_type() -> None:
    document = document_of(
        createHook=takes(thing(header=HEADER)), updateHook=takes(thing(header={**HEADER, "description": "d"}))
    )
    names = chosen(CreateHookBody__header="HeaderInput", UpdateHookBody__header="HeaderInput")
    found = components(document, names)
    assert found.keys() == {"CreateHookBody", "UpdateHookBody", "HeaderInput"}


def test_requests_that_differ_may_not() -> None:
    document = document_of(createHook=takes(thing(header=HEADER)), updateHook=takes(thing(header=thing(name=ID))))
    names = chosen(CreateHookBody__header="HeaderInput", UpdateHookBody__header="HeaderInput")
    with pytest.raises(PipelineError, match=r"UpdateHookBody\.header: 'HeaderInput' also names CreateHookBody\.header"):
        types.apply(document, names)


def test_a_request_may_not_share_the_type_of_a_response() -> None:
    document = document_of(createHook={**takes(thing(a=ID)), **answers(thing(a=ID))})
    with pytest.raises(PipelineError, match="say HookInput"):
        types.apply(document, chosen(createHook__data="Hook", createHook__request="Hook"))


@pytest.mark.parametrize("name", ["Meta", "ValueError", "hook", "Hook2", "Hook_Thing", "HOOK"])
def test_names_that_can_be_no_class(name: str) -> None:
    with pytest.raises(PipelineError, match=rf"createHook\.data: '{name}' can't name a type"):
        types.apply(document_of(createHook=answers(thing(a=ID))), chosen(createHook__data=name))


def test_a_name_that_the_description_has_itself() -> None:
    document = document_of(createHook=answers(thing(a=ID)))
    document["components"] = {"schemas": {"Hook": {"type": "string"}}}
    with pytest.raises(PipelineError, match="the description has a component 'Hook' of its own"):
        types.apply(document, chosen(createHook__data="Hook"))


def test_a_reserved_name_is_never_assigned() -> None:
    found = components(document_of(getResponse=answers(thing(a=ID)), listItems=answers(thing(b=ID))))
    assert found.keys() == {"ResponseDetails", "ItemDetails"}


def test_when_no_name_is_free_a_person_is_asked() -> None:
    taken = chosen(a__data="Hook", b__data="HookDetails", c__data="GetHookResult")
    with pytest.raises(PipelineError, match=r"no free name for the object at getHook\.data: add one to types\.chosen"):
        types.apply(document_of(getHook=answers(thing(a=ID))), taken)
