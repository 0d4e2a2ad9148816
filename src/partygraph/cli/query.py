"""partygraph query"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import BuildFolder, Format, Output, Parameters, parameters
from partygraph.cli.rows import note, write
from partygraph.messages import language, say

if TYPE_CHECKING:
    from partygraph.query import Answer

__all__ = ["command"]


def command(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            show_default=False,
            help=say(
                zh="问题的名字；自己的 .rq 文件；“-”从标准输入读 SPARQL。",
                en="Name of a question; a .rq file of your own; - reads SPARQL from stdin.",
            ),
        ),
    ] = None,
    values: Parameters = None,
    build: BuildFolder = Path("build"),
    form: Format = None,
    output: Output = None,
    show: Annotated[
        bool, typer.Option("--show", help=say(zh="只显示 SPARQL，参数已代入。", en="Only show the SPARQL text with the parameters put in."))
    ] = False,
) -> None:
    from partygraph import query
    from partygraph.questions import question

    given = parameters(values)
    if name is None:
        write(_catalogue(), form, output)
        return
    if show:
        sys.stdout.write(question(name).bind(given))
        return
    answer = query.ask(build, sys.stdin.read()) if name == "-" else query.run(build, name, given)
    write(answer, form, output)
    note(say(zh=f"{len(answer)} 行", en=f"{len(answer)} row{'' if len(answer) == 1 else 's'}"))


def _catalogue() -> Answer:
    """The saved questions as rows."""
    from partygraph.query import Answer
    from partygraph.questions import Column, questions

    zh = language() == "zh"
    return Answer(
        columns=(
            Column(name="topic", zh="主题", en="Topic"),
            Column(name="name", zh="名字", en="Name"),
            Column(name="title", zh="问题", en="Question"),
            Column(name="parameters", zh="参数", en="Parameters"),
            Column(name="description", zh="说明", en="Description", aside=True),
        ),
        rows=tuple(
            (
                found.topic,
                found.name,
                found.title_zh if zh else found.title_en,
                " ".join(f"{parameter.name}={parameter.default}" for parameter in found.parameters),
                found.description_zh if zh else found.description_en,
            )
            for found in sorted(questions(), key=lambda one: (one.topic, one.name))
        ),
    )
