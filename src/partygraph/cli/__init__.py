"""The command line: one module a command. A command parses its options, calls one function of the package, prints and sets the exit code.

Data goes to stdout, progress and messages to stderr.

    0  done, nothing to report         3  an input could not be read (the others were)
    1  findings, or differences        4  a triple store refused or cannot be reached
    2  the command line is wrong
"""

from __future__ import annotations

import os
import sys

from partygraph.messages import VARIABLE, without_lang

__all__ = ["main"]


def main() -> None:
    """Entry point of `partygraph`. The language must be known before the commands, with their help texts, are read."""
    words, chosen = without_lang(sys.argv[1:])
    if chosen in ("zh", "en"):
        os.environ[VARIABLE] = chosen
    elif chosen is not None:
        words = ["--lang", chosen, *words]  # click says what is wrong with it
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names are Chinese whatever the machine's locale can write
            stream.reconfigure(encoding="utf-8")
    from partygraph.cli.app import app

    app(words, prog_name="partygraph")
