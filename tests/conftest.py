"""Shared by all tests; its place puts `tests/` on the import path, so that `factories` is found."""

from __future__ import annotations

from hypothesis import settings

# the same examples in every run and no clock, so that a change is judged by what it changed; `--hypothesis-profile=default` looks for new ones
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")
