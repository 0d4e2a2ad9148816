"""partygraph verify"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import EXIT_FINDINGS, EXIT_INPUT, BuildFolder, Format
from partygraph.cli.rows import note, shown, write
from partygraph.messages import say

__all__ = ["command"]

KINDS = {
    "quote": ("原处是别的字", "other characters stand there"),
    "changed": ("文件内容变了", "the file has another content"),
    "absent": ("没有给出这个文件", "this file was not given"),
    "graph": ("graph.nq 不是构建时的那个", "graph.nq is not the one that was built"),
    "unlocated": ("依据没有位置", "evidence without a place"),
}


def command(
    sources: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[SOURCES]...",
            show_default=False,
            help=say(
                zh="原文件或文件夹；不给就对照构建里保存的文本。",
                en="The source files or folders; without them, the texts that the build keeps.",
            ),
        ),
    ] = None,
    build: BuildFolder = Path("build"),
    form: Format = None,
) -> None:
    from partygraph.query import Answer
    from partygraph.questions import Column
    from partygraph.verify import verify

    found = verify(build, sources or None)
    if found.drifts:
        columns = (
            Column(name="kind", zh="问题", en="Kind"),
            Column(name="file", zh="文件", en="File"),
            Column(name="start", zh="起", en="Start"),
            Column(name="end", zh="止", en="End"),
            Column(name="quote", zh="引文", en="Quote"),
            Column(name="found", zh="原处", en="Found there"),
        )
        rows = tuple(
            (say(zh=KINDS.get(drift.kind, (drift.kind,))[0], en=drift.kind), drift.file, drift.start, drift.end, drift.quote, drift.found)
            for drift in found.drifts
        )
        write(Answer(columns=columns, rows=rows), form)
    for failure in found.failures:
        note(say(zh="未读：", en="not read: ") + shown(f"{failure}{f' ({failure.hint})' if failure.hint else ''}"))
    note(
        say(
            zh=f"{found.documents} 份文件中的 {found.quotes} 条引文，{'全部' if found.holds else '不'}在原处",
            en=f"{found.quotes} quotes of {found.documents} documents: {'all' if found.holds else 'not all'} are where they were",
        )
    )
    raise typer.Exit(EXIT_FINDINGS if found.drifts else EXIT_INPUT if found.failures else 0)
