"""Options that several commands share, and the exit codes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from partygraph.messages import say

__all__ = ["EXIT_FINDINGS", "EXIT_INPUT", "EXIT_STORE", "EXIT_USAGE", "BuildFolder", "Form", "Format", "Output", "Parameters", "option", "parameters"]

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



def option(*flags: str, metavar: str | None = None, zh: str, en: str) -> Any:
    """An option with its help in both languages."""
    return typer.Option(*flags, metavar=metavar, help=say(zh=zh, en=en))


BuildFolder = Annotated[Path, option("--build", "-b", metavar="DIR", zh="build 命令写出的文件夹。", en="The folder that `build` wrote.")]
Format = Annotated[
    Form | None,
    option(
        "--format",
        "-f",
        zh="输出格式；不给时看 --output 的后缀，否则为表格。表格省去标识符列。",
        en="Form of the output; else by the suffix of --output, else a table. Tables leave out identifiers.",
    ),
]
Output = Annotated[Path | None, option("--output", "-o", metavar="FILE", zh="写到文件，不写到屏幕。", en="Write to a file, not to the screen.")]
Parameters = Annotated[
    list[str] | None,
    option("--parameter", "--param", "-p", metavar="KEY=VALUE", zh="问题的参数，可多次给。", en="A parameter of the question, may be repeated."),
]


def parameters(words: list[str] | None) -> dict[str, str]:
    """What `--parameter KEY=VALUE` says, each time it is given.

    >>> parameters(["award=一等奖", " tier =first"])
    {'award': '一等奖', 'tier': 'first'}
    """
    return dict(_pair(word) for word in words or [])


def _pair(word: str) -> tuple[str, str]:
    key, equals, value = word.partition("=")
    if not equals or not key.strip():
        raise typer.BadParameter(say(zh=f"{word}：应写作 名=值", en=f"{word}: write it as KEY=VALUE"), param_hint="--parameter")
    return key.strip(), value
