"""partygraph score"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import EXIT_FINDINGS, Format, Output
from partygraph.cli.rows import note, write
from partygraph.errors import QueryError
from partygraph.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partygraph.query import Answer, Cell
    from partygraph.score import Score, Tally

__all__ = ["command"]

KINDS = {
    "document": "文件", "campaigns": "活动", "conferrals": "授予", "givers": "授予单位", "subordinate": "隶属", "aliases": "别名",
    "located": "所在地", "brands": "品牌", "declared": "所称数目", "all": "合计",
}  # fmt: skip


class By(StrEnum):
    """What a row is about."""

    kind = "kind"
    document = "document"
    fact = "fact"


def command(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="GOLD...",
            help=say(
                zh="文件夹或文件；答案 NAME.json 与原文 NAME.txt 并排。",
                en="Folders or files: gold facts NAME.json beside documents NAME.txt.",
            ),
        ),
    ],
    by: Annotated[
        By,
        typer.Option(
            help=say(
                zh="按事实种类、按文件，还是逐条列出差错。", en="A row for each kind of fact, each document, or each miss and wrong fact."
            )
        ),
    ] = By.kind,
    graph: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=say(zh="评这个已建成的图（只给一个答案文件）。", en="Score this graph, already built (with one gold file)."),
        ),
    ] = None,
    least: Annotated[
        float | None,
        typer.Option(min=0, max=1, help=say(zh="总 F1 低于此数则退出码为 1。", en="Exit with 1 when F1 over all facts is below this.")),
    ] = None,
    form: Format = None,
    output: Output = None,
) -> None:
    from partygraph.gold import read_gold
    from partygraph.score import Score, score_documents, score_graph

    if graph is None:
        scores = score_documents(paths)
    elif len(paths) == 1 and paths[0].is_file():
        scores = {graph.name: score_graph(graph, read_gold(paths[0].with_suffix(".json")))}
    else:
        raise QueryError("score", "--graph needs one gold file", hint="partygraph score --graph build/graph.nq NAME.json")
    total = sum(scores.values(), Score({}))
    tables = {By.kind: _kinds, By.document: _documents, By.fact: _facts}
    write(tables[by](scores, total), form, output)
    note(
        say(
            zh=f"{len(scores)} 份文件：准确率 {total.all.precision:.3f}，召回率 {total.all.recall:.3f}，F1 {total.all.f1:.3f}",
            en=f"{len(scores)} documents: precision {total.all.precision:.3f}, recall {total.all.recall:.3f}, F1 {total.all.f1:.3f}",
        )
    )
    raise typer.Exit(EXIT_FINDINGS if least is not None and total.all.f1 < least else 0)


def _answer(headings: Mapping[str, tuple[str, str]], rows: Iterator[tuple[Cell, ...]]) -> Answer:
    from partygraph.query import Answer
    from partygraph.questions import Column

    return Answer(columns=tuple(Column(name=name, zh=zh, en=en) for name, (zh, en) in headings.items()), rows=tuple(rows))


_COUNTS = {
    "right": ("正确", "Right"), "wrong": ("错误", "Wrong"), "missed": ("遗漏", "Missed"),
    "precision": ("准确率", "Precision"), "recall": ("召回率", "Recall"), "f1": ("F1", "F1"),
}  # fmt: skip


def _counts(tally: Tally) -> tuple[Cell, ...]:
    return tally.right, tally.wrong, tally.missed, round(tally.precision, 4), round(tally.recall, 4), round(tally.f1, 4)


def _kinds(scores: Mapping[str, Score], total: Score) -> Answer:
    del scores
    tallies = {**total.kinds, "all": total.all}
    rows = ((say(zh=KINDS[kind], en=kind), *_counts(tally)) for kind, tally in tallies.items())
    return _answer({"kind": ("种类", "Kind"), **_COUNTS}, rows)


def _documents(scores: Mapping[str, Score], total: Score) -> Answer:
    del total
    return _answer({"document": ("文件", "Document"), **_COUNTS}, ((name, *_counts(score.all)) for name, score in scores.items()))


def _facts(scores: Mapping[str, Score], total: Score) -> Answer:
    del total
    words = {"wrong": say(zh="错误", en="wrong"), "missed": say(zh="遗漏", en="missed")}
    headings = {"document": ("文件", "Document"), "kind": ("种类", "Kind"), "verdict": ("差错", "Verdict"), "fact": ("事实", "Fact")}
    rows = (
        (name, say(zh=KINDS[item.kind], en=item.kind), words[item.verdict], item.fact)
        for name, score in scores.items()
        for item in score.remarks
    )
    return _answer(headings, rows)
