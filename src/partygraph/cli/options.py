"""Options that several commands share, and the exit codes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from partygraph.messages import say

__all__ = ["EXIT_FINDINGS", "EXIT_INPUT", "EXIT_STORE", "EXIT_USAGE", "BuildFolder", "Form", "Format", "Output"]

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_STORE = 4


class Form(StrEnum):
    """How rows are written."""

    table = "table"
    csv = "csv"
    tsv = "tsv"
    json = "json"
    md = "md"


BuildFolder = Annotated[
    Path, typer.Option("--build", "-b", metavar="DIR", help=say(zh="build 命令写出的文件夹。", en="The folder that `build` wrote."))
]
Format = Annotated[
    Form | None,
    typer.Option(
        "--format",
        "-f",
        help=say(
            zh="输出格式；不给时看 --output 的后缀，否则为表格。表格省去标识符列。",
            en="Form of the output; else by the suffix of --output, else a table. Tables leave out identifiers.",
        ),
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help=say(zh="写到文件，不写到屏幕。", en="Write to a file, not to the screen.")),
]
