"""What a new description means for callers: `make diff`.

sides         what is compared: a revision, a file, the last release, the working tree
description   a normalised description as callers see it: operations, arguments, results
requests      how what can be sent differs
responses     how what comes back differs
compare       both, operation by operation
surface       the public names of the Python package, read by griffe
callers       the previous release's own tests and examples, type-checked against the new code
report        all of it; `markdown`, `terminal` and `machine` show it
"""
