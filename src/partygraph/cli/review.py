"""partygraph review"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import BuildFolder
from partygraph.cli.rows import note, shown
from partygraph.messages import say

if TYPE_CHECKING:
    from partygraph.review import Candidate, OpenQuestion

__all__ = ["command"]


WHY = {
    "similar": ("两个名称很相近", "the two names are alike"),
    "tail": ("一个名称是另一个的后半", "one name is the end of the other"),
    "refused": ("文件说是同一个，但没有归并", "a document says that they are one, and they were not merged"),
}


class Form(StrEnum):
    """How the open questions are shown: asked one by one, listed, or as JSON."""

    ask = "ask"
    text = "text"
    json = "json"


def command(
    build: BuildFolder = Path("build"),
    decisions: Annotated[
        Path,
        typer.Option(
            metavar="FILE",
            help=say(
                zh="回答写进这个文件；下次 build --decisions 用它。",
                en="The answers go into this file; the next `build --decisions` replays it.",
            ),
        ),
    ] = Path("decisions.sssom.tsv"),
    form: Annotated[
        Form, typer.Option("--format", "-f", help=say(zh="逐个提问，还是只列出。", en="Ask one by one, or only list."))
    ] = Form.ask,
    limit: Annotated[int, typer.Option(min=1, help=say(zh="最多几个问题。", en="At most so many questions."))] = 10,
    author: Annotated[str, typer.Option(help=say(zh="记下是谁回答的。", en="Who answers, for the record."))] = "",
    date: Annotated[str, typer.Option(help=say(zh="记下何时回答的。", en="When, for the record."))] = "",
) -> None:
    from partygraph.review import open_questions, record

    found = open_questions(build)[:limit]
    if form is Form.json:
        print(json.dumps([asdict(question) for question in found], ensure_ascii=False, indent=2))
        return
    written = 0
    for number, question in enumerate(found, 1):
        _show(question, number, len(found))
        if form is Form.ask:
            answer = _answer()
            if answer == "q":
                break
            if answer != "s":
                record(decisions, question.decision(same=answer == "y", author=author, date=date))
                written += 1
    if not found:
        note(say(zh="没有未决的问题", en="no open question"))
    elif form is Form.ask:
        note(say(zh=f"{written} 个回答写进 {decisions}", en=f"{written} answers written to {decisions}"))


def _show(question: OpenQuestion, number: int, of: int) -> None:
    zh, en = WHY.get(question.why, (question.why, question.why))
    print(f"\n{number}/{of}  {say(zh=zh, en=en)}  " + say(zh=f"（涉及 {question.effect} 个事实）", en=f"({question.effect} facts)"))
    for mark, side in (("A", question.left), ("B", question.right)):
        print(f"  {mark}  {shown(side.label)}")
        for line in _lines(side):
            print("       " + line)


def _lines(side: Candidate) -> list[str]:
    """The source lines, the name in brackets, cut to what stands around it."""
    out = []
    for found in side.lines[:3]:
        before, after = found.line[max(found.start - 30, 0) : found.start], found.line[found.end : found.end + 30]
        out.append(shown(f"{found.file}:{found.number}: {before}【{found.line[found.start : found.end]}】{after}"))
    return out


def _answer() -> str:
    """y, n, s or q; the end of the input is q."""
    while True:
        print(
            say(zh="  是同一个吗？ y 是 / n 否 / s 以后再说 / q 结束 ：", en="  One and the same? y / n / s skip / q quit: "),
            end="",
            flush=True,
        )
        line = sys.stdin.readline()
        if not line:
            return "q"
        word = line.strip().lower()[:1]
        word = {"是": "y", "否": "n"}.get(word, word)
        if word in {"y", "n", "s", "q"}:
            return word
