"""What the description says of the requests of `client.smart_link_postbacks`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "createSmartLinkPostback": (
        Field(
            "conversion_types",
            "json",
            argument="conversion_types",
            types=("array",),
            required=True,
            item=Field("conversion_types.*", "json", types=("string",)),
        ),
        Field(
            "smart_link_scope",
            "json",
            argument="smart_link_scope",
            types=("string",),
            required=True,
            enum=("global", "campaign_specific"),
        ),
        Field("url", "json", argument="url", types=("string",), required=True),
        Field("body", "json", argument="body", types=("string",)),
        Field(
            "headers",
            "json",
            argument="headers",
            types=("array",),
            item=Field(
                "headers.*",
                "json",
                types=("object",),
                fields=(
                    Field(
                        "headers.*.name",
                        "json",
                        types=("string",),
                        nullable=True,
                        max_length=100,
                        pattern="\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\Z",
                        rules=(
                            Rule(
                                "required_with",
                                "This field is required when <code>headers.\\**.value</code> is present.",
                                fields=("headers.*.value",),
                            ),
                        ),
                        said=(
                            "This field is required when <code>headers.\\**.value</code> is present.",
                            "Must not be greater than 100 characters.",
                            "Must match the regex /\\AA[A-Za-z0-9!#$%&'*+.^_`|~-]+\\zz/.",
                        ),
                    ),
                    Field(
                        "headers.*.value",
                        "json",
                        types=("string",),
                        nullable=True,
                        max_length=2000,
                        said=("Must not be greater than 2000 characters.",),
                    ),
                ),
            ),
        ),
        Field("http_method", "json", argument="http_method", types=("string",), enum=("GET", "POST")),
        Field(
            "smart_link_ids",
            "json",
            argument="smart_link_ids",
            types=("array",),
            rules=(
                Rule(
                    "required_if",
                    "Required when `smart_link_scope` is `campaign_specific`.",
                    fields=("smart_link_scope",),
                    values=("campaign_specific",),
                ),
            ),
            said=("Required when `smart_link_scope` is `campaign_specific`.",),
            item=Field("smart_link_ids.*", "json", types=("string",)),
        ),
    ),
    "deleteSmartLinkPostback": (
        Field("postback_id", "path", argument="postback_id", types=("integer",), required=True),
    ),
    "showSmartLinkPostback": (Field("postback_id", "path", argument="postback_id", types=("integer",), required=True),),
    "updateSmartLinkPostback": (
        Field("postback_id", "path", argument="postback_id", types=("integer",), required=True),
        Field(
            "conversion_types",
            "json",
            argument="conversion_types",
            types=("array",),
            required=True,
            item=Field("conversion_types.*", "json", types=("string",)),
        ),
        Field(
            "smart_link_scope",
            "json",
            argument="smart_link_scope",
            types=("string",),
            required=True,
            enum=("global", "campaign_specific"),
        ),
        Field("url", "json", argument="url", types=("string",), required=True),
        Field("body", "json", argument="body", types=("string",)),
        Field(
            "headers",
            "json",
            argument="headers",
            types=("array",),
            item=Field(
                "headers.*",
                "json",
                types=("object",),
                fields=(
                    Field(
                        "headers.*.name",
                        "json",
                        types=("string",),
                        nullable=True,
                        max_length=100,
                        pattern="\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\Z",
                        rules=(
                            Rule(
                                "required_with",
                                "This field is required when <code>headers.\\**.value</code> is present.",
                                fields=("headers.*.value",),
                            ),
                        ),
                        said=(
                            "This field is required when <code>headers.\\**.value</code> is present.",
                            "Must not be greater than 100 characters.",
                            "Must match the regex /\\AA[A-Za-z0-9!#$%&'*+.^_`|~-]+\\zz/.",
                        ),
                    ),
                    Field(
                        "headers.*.value",
                        "json",
                        types=("string",),
                        nullable=True,
                        max_length=2000,
                        said=("Must not be greater than 2000 characters.",),
                    ),
                ),
            ),
        ),
        Field("http_method", "json", argument="http_method", types=("string",), enum=("GET", "POST")),
        Field(
            "smart_link_ids",
            "json",
            argument="smart_link_ids",
            types=("array",),
            rules=(
                Rule(
                    "required_if",
                    "Required when `smart_link_scope` is `campaign_specific`.",
                    fields=("smart_link_scope",),
                    values=("campaign_specific",),
                ),
            ),
            said=("Required when `smart_link_scope` is `campaign_specific`.",),
            item=Field("smart_link_ids.*", "json", types=("string",)),
        ),
    ),
}
