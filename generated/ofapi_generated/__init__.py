"""The API as generated code: `models`, `api`, `resources`, `operations`. Made by `make generate`; never edited.

`ofapi` is the client that stands on it.
"""
