"""The way of the description: fetch, normalise, generate, verify. Build-time only; never part of the wheel."""
