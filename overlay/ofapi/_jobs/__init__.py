"""Long jobs: exports, uploads, connecting an account.

Each is a generator (`_exports`, `_uploads`, `_connecting`) that yields what to do next, `_steps`; `_drivers` does it,
with and without blocking. `_polling` waits.
"""
