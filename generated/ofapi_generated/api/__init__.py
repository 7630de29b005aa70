"""One package per resource, one module per operation."""
