"""What the description says of requests, as data: a module per resource, imported when one of its calls is checked."""
