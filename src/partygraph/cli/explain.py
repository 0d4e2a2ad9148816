"""partygraph explain"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import BuildFolder
from partygraph.cli.rows import shown
from partygraph.messages import language, say

__all__ = ["command"]

OPEN, CLOSE = "\ufdd0", "\ufdd1"
"""Stand round the quote until the line is made harmless: two code points that no text may hold."""


class Form(StrEnum):
    """How an explanation is written."""

    text = "text"
    json = "json"


def command(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME_OR_IRI",
            help=say(
                zh="单位、品牌、活动、奖项的名称，或标识符。", en="A name of an organisation, brand, campaign or award, or an identifier."
            ),
        ),
    ],
    build: BuildFolder = Path("build"),
    form: Annotated[Form, typer.Option("--format", "-f", help=say(zh="输出格式。", en="Form of the output."))] = Form.text,
) -> None:
    from partygraph.explain import explain, to_text

    found = explain(build, name)
    if form is Form.json:
        print(json.dumps([asdict(explanation) for explanation in found], ensure_ascii=False, indent=2))
        return
    marks = ("\x1b[1;7m", "\x1b[0m") if sys.stdout.isatty() else ("【", "】")
    for number, explanation in enumerate(found):
        if number:
            print()
        for line in to_text(explanation, lang=language(), mark=(OPEN, CLOSE)).split("\n"):
            print(shown(line).replace(shown(OPEN), marks[0]).replace(shown(CLOSE), marks[1]))
