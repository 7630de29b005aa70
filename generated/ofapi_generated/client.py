"""A client library for the API, in openapi-python-client's usual shape."""

from .runtime.client import AuthenticatedClient, Client, send, send_async

__all__ = ["AuthenticatedClient", "Client", "send", "send_async"]
