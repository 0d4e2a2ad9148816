"""Everything partygraph raises on purpose.

    PartygraphError            base; `.hint` says what to do next
    ├── InputError             a document cannot be read            .path
    ├── RuleError              a rule table is broken               .file .rule
    ├── QueryError             unknown question, bad parameter      .name
    ├── BuildError             a build folder is missing or damaged .path .failures
    └── StoreError             an endpoint refused or half-way      .endpoint

A surprise in the *text* is a `Finding`, not an error.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

__all__ = ["BuildError", "InputError", "PartygraphError", "QueryError", "RuleError", "StoreError"]


class PartygraphError(Exception):
    """Base of all errors; `hint` is one sentence that says what to do next."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class InputError(PartygraphError):
    """A document cannot be read; `path` names it (for a member of an archive `archive.zip!inner`)."""

    def __init__(self, path: str, reason: str, *, hint: str = "") -> None:
        super().__init__(f"{path}: {reason}", hint=hint)
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[partial[InputError], tuple[str, str]]:
        """It travels between the processes that read."""
        return partial(InputError, hint=self.hint), (self.path, self.reason)


class RuleError(PartygraphError):
    """A rule table is broken; `file` and `rule` name the place."""

    def __init__(self, file: str, rule: str, reason: str) -> None:
        super().__init__(f"{file}: {rule}: {reason}", hint="mend the table; its tests say which example fails")
        self.file = file
        self.rule = rule


class QueryError(PartygraphError):
    """A saved question is unknown or was given a wrong parameter."""

    def __init__(self, name: str, reason: str, *, hint: str = "") -> None:
        super().__init__(f"{name}: {reason}", hint=hint)
        self.name = name


class BuildError(PartygraphError):
    """A build folder is missing, damaged or cannot be made; `failures` are the inputs that could not be read when none could."""

    def __init__(self, path: str, reason: str, *, hint: str = "", failures: Iterable[InputError] = ()) -> None:
        super().__init__(f"{path}: {reason}", hint=hint)
        self.path = path
        self.reason = reason
        self.failures = tuple(failures)


class StoreError(PartygraphError):
    """A triple store refused a request or cannot be reached."""

    def __init__(self, endpoint: str, reason: str, *, hint: str = "") -> None:
        super().__init__(f"{endpoint}: {reason}", hint=hint)
        self.endpoint = endpoint
