"""The operations of one resource, a module each."""
