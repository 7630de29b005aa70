"""What every generated module stands on: models, shapes, requests, responses.

Copied unchanged into the generated package by `make generate`; it knows no operation by name.
"""
