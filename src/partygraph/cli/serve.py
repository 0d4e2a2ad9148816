"""partygraph serve"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import BuildFolder
from partygraph.cli.rows import note
from partygraph.errors import BuildError, PartygraphError
from partygraph.messages import say

__all__ = ["command"]


def command(
    build: BuildFolder = Path("build"),
    port: Annotated[int, typer.Option(min=1, max=65535, help=say(zh="端口。", en="Port."))] = 7878,
) -> None:
    beside = Path(sys.executable).with_name("oxigraph")
    binary = str(beside) if beside.is_file() else shutil.which("oxigraph")
    if binary is None:
        raise PartygraphError("oxigraph: not installed", hint="pip install oxigraph")
    if not (build / "store").is_dir():
        raise BuildError(str(build), "holds no store", hint=f"run: partygraph build SOURCES --out {build}")
    # bound to this machine alone: the server asks nobody for a password
    address = f"127.0.0.1:{port}"
    note(say(zh=f"SPARQL：http://{address}/query ，按 Ctrl+C 停止", en=f"SPARQL: http://{address}/query, stop with Ctrl+C"))
    ended = subprocess.run([binary, "serve-read-only", "--location", str(build / "store"), "--bind", address], check=False)
    raise typer.Exit(ended.returncode and 1)
