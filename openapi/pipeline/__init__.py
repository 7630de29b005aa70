"""The way of the description: fetch, normalise, generate, verify. Build-time only; never part of the wheel."""

import os

# Where jsonschema-rs is installed, the validator would use it and say less about what is wrong and where.
os.environ.setdefault("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "jsonschema")
