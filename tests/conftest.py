"""Shared by all tests; its place puts `tests/` on the import path, so that `factories` is found."""
