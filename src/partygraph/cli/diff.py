"""partygraph diff"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import EXIT_FINDINGS
from partygraph.cli.rows import note, shown
from partygraph.messages import say

__all__ = ["command"]


class Form(StrEnum):
    """How differences are written."""

    text = "text"
    json = "json"
    patch = "patch"


def command(
    old: Annotated[Path, typer.Argument(metavar="OLD", help=say(zh="旧的构建。", en="The older build."))],
    new: Annotated[Path, typer.Argument(metavar="NEW", help=say(zh="新的构建。", en="The newer build."))],
    form: Annotated[
        Form, typer.Option("--format", "-f", help=say(zh="句子、JSON 或 RDF 补丁。", en="Sentences, JSON or an RDF patch."))
    ] = Form.text,
    limit: Annotated[int, typer.Option(min=0, help=say(zh="每类最多列几条。", en="How many lines of each sort are listed."))] = 20,
) -> None:
    from partygraph.diff import diff

    found = diff(old, new)
    if form is Form.patch:
        sys.stdout.write(found.patch())
    elif form is Form.json:
        print(json.dumps([asdict(change) for change in found.changes], ensure_ascii=False, indent=2))
    else:
        for change in found.changes:
            print(shown(say(zh=change.zh, en=change.en)))
            for line in change.details[:limit]:
                print("  " + shown(line))
            if len(change.details) > limit:
                print(say(zh=f"  ……共 {len(change.details)} 条", en=f"  … {len(change.details)} in all"))
    note(
        say(
            zh=f"去掉 {len(found.removed)} 个四元组，增加 {len(found.added)} 个",
            en=f"{len(found.removed)} quads removed, {len(found.added)} added",
        )
    )
    raise typer.Exit(EXIT_FINDINGS if found.removed or found.added else 0)
