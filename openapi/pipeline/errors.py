"""Errors that end a run of the pipeline with one readable message."""


class PipelineError(Exception):
    """The run can't go on. The message names the thing, the value and what to do."""
