"""Contains some shared types for properties"""

from .runtime.types import UNSET, File, FileTypes, Response, Unset

__all__ = ["UNSET", "File", "FileTypes", "Response", "Unset"]
