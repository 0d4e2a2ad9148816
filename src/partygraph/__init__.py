"""Notices of China's health system about party building, read into a knowledge graph in which every fact can show its characters.

    files ──read──> text ──layout──> blocks ──names, facts──> facts ──resolve──> entities ──rdf──> build/

    >>> import partygraph
    >>> partygraph.build("notices/", out="build")      # doctest: +SKIP
    >>> partygraph.ask("winners", recipient="人民医院")  # doctest: +SKIP
    >>> partygraph.show()                               # doctest: +SKIP

`docs/explanation/architecture.md` shows where everything is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partygraph.face import ask, build, findings, load, open, read_text, show, to_networkx, why  # noqa: A004 - partygraph.open("build")

__all__ = ["ask", "build", "findings", "load", "open", "read_text", "show", "to_networkx", "why"]


def __getattr__(name: str) -> object:
    """The nine functions, fetched when they are first used: importing the package loads no library."""
    if name in __all__:
        from partygraph import face

        return getattr(face, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
