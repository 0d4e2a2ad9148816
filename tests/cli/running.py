"""Running a command: in this process, or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass

from typer.testing import CliRunner

from partygraph.cli.app import app


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


def start(*words: str, lang: str = "en") -> Done:
    """The command in a process of its own, as it is run in earnest."""
    environment = {**os.environ, "PARTYGRAPH_LANG": lang, "COLUMNS": "100"}
    command = [sys.executable, "-m", "partygraph", *words]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)
    return Done(done.returncode, done.stdout, done.stderr)


def run(*words: str, lang: str = "en", stdin: str = "") -> Done:
    """The command in this process, which is faster; help texts keep the language of their first import."""
    done = CliRunner().invoke(app, list(words), input=stdin, env={"PARTYGRAPH_LANG": lang, "COLUMNS": "100"}, prog_name="partygraph")
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return Done(done.exit_code, done.stdout, done.stderr)
