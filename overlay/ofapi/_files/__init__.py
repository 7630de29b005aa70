"""Downloads: from addresses that the API hands out, without its key.

`_fetch` decides (a generator that knows no HTTP library and no clock), `_door` sends, `_target` writes, `_addresses`
says which addresses are asked at all.
"""
