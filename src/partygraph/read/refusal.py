"""Why a document cannot be read, before it is known by which name to call it."""

from __future__ import annotations

__all__ = ["Refused"]


class Refused(Exception):
    """A reader gives up: `reason` completes "notice.pdf: …", `hint` says what to do next."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
